package cn.volunteering.registry.tenant.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.tenant.OfficeTree;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantSubject;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds the open tenants below the same topmost office as a tenant. */
@Component
public class FellowTenants {

    private final PlatformStore<Tenant> store;
    private final Tenants tenants;

    FellowTenants(PlatformStore<Tenant> tenantStore, Tenants tenants) {
        this.store = tenantStore;
        this.tenants = tenants;
    }

    /**
     * Returns one page of the tenant's fellows, without the tenant itself.
     *
     * @param name characters, readings or initials of the name; {@code null} for all
     */
    public Page<Versioned<Tenant>> of(TenantId tenant, @Nullable String name, Pageable page) {
        var offices = new OfficeTree(tenants.offices())
                .around(tenants.get(tenant).state()).stream()
                        .map(TenantId::value)
                        .toList();
        var all = new ArrayList<Criteria>();
        all.add(where(Tenant::state).is(TenantState.ACTIVE.name()));
        all.add(Criteria.where("_id").ne(tenant.value()));
        all.add(new Criteria()
                .orOperator(
                        where(TenantSubject.OVERSEER).in(offices),
                        Criteria.where("_id").in(offices)));
        if (name != null && !name.isBlank()) {
            all.add(store.containing(name));
        }
        return store.page(new Criteria().andOperator(all), page);
    }
}
