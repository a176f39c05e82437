package cn.volunteering.registry.lifecycle;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.mongo.TenantCollections;

/** The registry's own database per tenant. It holds only the tenant's audit log; everything else is platform data. */
public final class TenantDatabases {

    private final TenantCollections collections;

    public TenantDatabases(TenantCollections collections) {
        this.collections = collections;
    }

    void prepare(TenantId tenant) {
        TenantScope.run(tenant, TenantScope.actor(), collections::prepare);
    }

    void drop(TenantId tenant) {
        TenantScope.run(tenant, TenantScope.actor(), collections::drop);
    }
}
