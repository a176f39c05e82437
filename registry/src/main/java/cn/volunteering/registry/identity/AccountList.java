package cn.volunteering.registry.identity;

import java.util.List;

/**
 * Some of a tenant's accounts.
 *
 * @param total number of all accounts that match
 */
public record AccountList(List<TenantAccount> items, long total) {

    public AccountList {
        items = List.copyOf(items);
    }
}
