/** Tests of the tenant life cycle. */
@NullMarked
package cn.volunteering.registry.lifecycle;

import org.jspecify.annotations.NullMarked;
