package cn.volunteering.registry.identity;

import java.util.Set;

/**
 * An account of a person in a tenant.
 *
 * @param enabled whether the person can sign in
 */
public record TenantAccount(
        AccountId id, String username, String displayName, Set<AccountRole> roles, boolean enabled) {

    public TenantAccount {
        roles = Set.copyOf(roles);
    }
}
