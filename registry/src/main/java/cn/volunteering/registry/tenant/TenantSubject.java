package cn.volunteering.registry.tenant;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Tenants, found by their overseer, and published as a table of their current states. */
@Configuration(proxyBeanMethods = false)
public class TenantSubject {

    public static final TypedPropertyPath<Tenant, TenantId> OVERSEER =
            path(Tenant::profile).then(TenantProfile::overseer);

    public static final TypedPropertyPath<Tenant, TenantKind> KIND =
            path(Tenant::profile).then(TenantProfile::kind);

    private static final TypedPropertyPath<Tenant, String> NAME =
            path(Tenant::profile).then(TenantProfile::name);

    @Bean
    PlatformStore<Tenant> tenantStore(AggregateStores stores) {
        return stores.ofPlatform(Subject.in("tenants", Tenant.class)
                .index(OVERSEER)
                .searchable(NAME)
                .listed("state", Tenant::state)
                .listed("kind", KIND)
                .listed("overseer", OVERSEER)
                .sortable("id", Tenant::id)
                .sortable("name", NAME));
    }

    @Bean
    EventTypes tenantEvents() {
        return EventTypes.publishingCompacted(TenantChanged.TOPIC).type(TenantChanged.TYPE, TenantChanged.class);
    }

    @Bean
    DescribeTenant describeTenant(Tenants tenants, @Qualifier("platformAuditLog") AuditLog audit, Clock clock) {
        return new DescribeTenant(tenants, audit, clock);
    }
}
