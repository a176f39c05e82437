/**
 * Sign-in: the organization of a tenant, its accounts and its program client, as the registry needs them from the
 * identity provider. Passwords pass through once and are never stored.
 */
@NullMarked
package cn.volunteering.registry.identity;

import org.jspecify.annotations.NullMarked;
