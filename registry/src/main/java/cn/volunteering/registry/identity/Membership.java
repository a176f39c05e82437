package cn.volunteering.registry.identity;

import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/** An account that can be signed in to, and the tenants it belongs to. */
public record Membership(AccountId account, Set<TenantId> tenants) {

    public Membership {
        tenants = Set.copyOf(tenants);
    }
}
