/** Tests the rules of policy at their edges. */
@NullMarked
package cn.volunteering.policy;

import org.jspecify.annotations.NullMarked;
