/**
 * Who the platform works for at this moment: the tenant, the actor, and the tenant's own database. A tenant is bound at
 * the edges only and can neither be forgotten nor changed on the way.
 */
@NullMarked
package cn.volunteering.tenancy;

import org.jspecify.annotations.NullMarked;
