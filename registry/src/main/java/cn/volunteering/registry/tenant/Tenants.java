package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;

/** All tenants of the platform, deleted ones included: an id is never given twice. */
public final class Tenants {

    /** The platform collection that holds the tenants. */
    public static final CollectionDefinition COLLECTION =
            AggregateStores.collection("tenants").index("state.profile.overseer");

    private final AggregateStore<Tenant> store;

    public Tenants(AggregateStore<Tenant> store) {
        this.store = store;
    }

    /** The tenant with the given id, in whatever state. */
    public Optional<Versioned<Tenant>> find(TenantId id) {
        return store.find(id.value());
    }

    /** @throws cn.volunteering.messaging.store.NotFoundException if there never was such a tenant */
    public Versioned<Tenant> get(TenantId id) {
        return store.get(id.value());
    }

    /** One page of all tenants. */
    public Page<Versioned<Tenant>> list(Pageable page) {
        return store.find(new Criteria(), page);
    }

    /** Whether the office still oversees tenants that are not removed. */
    public boolean hasSubordinates(TenantId office) {
        return store.exists(Criteria.where("state.profile.overseer")
                .is(office.value())
                .and("state.state")
                .ne(TenantState.DELETED.name()));
    }

    /** The offices above a tenant with the given overseer, nearest first. Offices that oversee each other count once. */
    public Lineage above(@Nullable TenantId overseer) {
        var offices = new LinkedHashMap<TenantId, Tenant>();
        var next = office(overseer);
        while (next.isPresent() && !offices.containsKey(next.get().id())) {
            var office = next.get();
            offices.put(office.id(), office);
            next = office(office.profile().overseer());
        }
        return new Lineage(List.copyOf(offices.values()));
    }

    private Optional<Tenant> office(@Nullable TenantId id) {
        return Optional.ofNullable(id).flatMap(this::find).map(Versioned::state);
    }

    /** Stores a tenant that was just registered; says whether it was new. */
    public boolean add(Decision<Tenant> registered) {
        return switch (registered) {
            case Decision.Accepted<Tenant> accepted ->
                store.insertIfAbsent(accepted.state().id().value(), accepted);
            case Decision.Refused<Tenant> refused -> throw new RefusedException(refused.refusal());
        };
    }

    /** Loads, decides and saves. */
    public Versioned<Tenant> change(TenantId id, Function<Tenant, Decision<Tenant>> command) {
        return store.change(id.value(), command);
    }

    /** Saves what was decided on the tenant as it was seen. */
    public Versioned<Tenant> save(Versioned<Tenant> seen, Decision<Tenant> decision) {
        return store.save(seen, decision);
    }
}
