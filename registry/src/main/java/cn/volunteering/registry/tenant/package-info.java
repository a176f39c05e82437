/**
 * Tenants (租户): the agencies and offices on the platform, who oversees whom, and where each stands in its life.
 */
@NullMarked
package cn.volunteering.registry.tenant;

import org.jspecify.annotations.NullMarked;
