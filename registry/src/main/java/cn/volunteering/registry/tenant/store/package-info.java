/** Tenants as they are stored. */
@NullMarked
package cn.volunteering.registry.tenant.store;

import org.jspecify.annotations.NullMarked;
