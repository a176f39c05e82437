/** Tests of the life of a tenant. */
@NullMarked
package cn.volunteering.registry.tenant;

import org.jspecify.annotations.NullMarked;
