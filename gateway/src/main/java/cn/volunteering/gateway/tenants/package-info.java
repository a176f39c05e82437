/** Keeps callers inside their own tenants. */
@NullMarked
package cn.volunteering.gateway.tenants;

import org.jspecify.annotations.NullMarked;
