package cn.volunteering.messaging.tenants;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.List;

/** Whether this service holds a database for a tenant: the answer that the registry's flows wait for. */
record TenantSetup(String tenant, boolean prepared, Instant since) {

    /** The service's databases and indexes for the tenant exist. */
    record TenantPrepared(String tenant, String service, Instant at) implements AddressedEvent {}

    /** The service no longer holds any data of the tenant. */
    record TenantRemoved(String tenant, String service, Instant at) implements AddressedEvent {}

    static Decision.Accepted<TenantSetup> prepared(String tenant, String service, Instant now) {
        return new Decision.Accepted<>(
                new TenantSetup(tenant, true, now), List.of(new TenantPrepared(tenant, service, now)));
    }

    static Decision.Accepted<TenantSetup> removed(String tenant, String service, Instant now) {
        return new Decision.Accepted<>(
                new TenantSetup(tenant, false, now), List.of(new TenantRemoved(tenant, service, now)));
    }
}
