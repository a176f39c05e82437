package cn.volunteering.registry.tenant.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantSubject;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tenants in the platform database. */
@Component
final class StoredTenants implements Tenants {

    private final PlatformStore<Tenant> store;

    StoredTenants(PlatformStore<Tenant> tenantStore) {
        this.store = tenantStore;
    }

    @Override
    public Optional<Versioned<Tenant>> find(TenantId id) {
        return store.find(id.value());
    }

    @Override
    public Versioned<Tenant> get(TenantId id) {
        return store.get(id.value());
    }

    @Override
    public List<Tenant> offices() {
        return store.findAll(where(TenantSubject.KIND).is(TenantKind.OFFICE.name())).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Set<TenantId> overseeing(Collection<TenantId> offices) {
        var ids = offices.stream().map(TenantId::value).toList();
        return store
                .findAll(where(TenantSubject.OVERSEER)
                        .in(ids)
                        .and(field(Tenant::state))
                        .ne(TenantState.DELETED.name()))
                .stream()
                .map(tenant -> tenant.state().profile().overseer())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean hasSubordinates(TenantId office) {
        return store.exists(where(TenantSubject.OVERSEER)
                .is(office.value())
                .and(field(Tenant::state))
                .ne(TenantState.DELETED.name()));
    }

    @Override
    public boolean add(Decision<Tenant> registered) {
        return store.insertIfAbsent(registered.orThrow().id().value(), registered);
    }

    @Override
    public Versioned<Tenant> change(TenantId id, Function<Tenant, Decision<Tenant>> command) {
        return store.change(id.value(), command);
    }

    @Override
    public Versioned<Tenant> save(Versioned<Tenant> seen, Decision<Tenant> decision) {
        return store.save(seen, decision);
    }
}
