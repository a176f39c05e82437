/** Tenants (租户): the agencies and offices on the platform, who oversees whom, and the state of each. */
@NullMarked
package cn.volunteering.registry.tenant;

import org.jspecify.annotations.NullMarked;
