/** Tests of policy documents, with the numbers of the two source documents. */
@NullMarked
package cn.volunteering.registry.policy;

import org.jspecify.annotations.NullMarked;
