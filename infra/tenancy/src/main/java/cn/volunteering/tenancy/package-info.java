/**
 * The tenant scope: the current tenant, the actor, and the tenant's own database. A tenant is bound at the edges only
 * and can neither be forgotten nor changed on the way.
 */
@NullMarked
package cn.volunteering.tenancy;

import org.jspecify.annotations.NullMarked;
