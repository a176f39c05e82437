/** Tests of the tenant life cycle. */
@NullMarked
package cn.volunteering.registry.tenant;

import org.jspecify.annotations.NullMarked;
