package cn.volunteering.registry.identity;

import java.util.Set;

/**
 * An account of a person in a tenant.
 *
 * @param enabled whether the person can sign in
 * @param shared whether another tenant or the platform also uses the account
 */
public record TenantAccount(
        AccountId id, String username, String displayName, Set<AccountRole> roles, boolean enabled, boolean shared) {

    public TenantAccount {
        roles = Set.copyOf(roles);
    }

    /** Returns the account after it has left the tenant. */
    public TenantAccount left() {
        return new TenantAccount(id, username, displayName, Set.of(), false, shared);
    }
}
