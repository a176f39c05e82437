package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;

/** All tenants of the platform, deleted ones included: an id is never reused. */
public final class Tenants {

    /** The platform collection that holds the tenants. */
    public static final CollectionDefinition COLLECTION =
            AggregateStores.collection("tenants").index("state.profile.overseer");

    private static final int DEEPEST_TREE = 20;

    private final AggregateStore<Tenant> store;

    public Tenants(AggregateStore<Tenant> store) {
        this.store = store;
    }

    /** Finds the tenant with the given id, in whatever state. */
    public Optional<Versioned<Tenant>> find(TenantId id) {
        return store.find(id.value());
    }

    /**
     * @throws cn.volunteering.messaging.store.NotFoundException if there never was such a tenant
     */
    public Versioned<Tenant> get(TenantId id) {
        return store.get(id.value());
    }

    /** Returns one page of all tenants. */
    public Page<Versioned<Tenant>> list(Pageable page) {
        return store.find(new Criteria(), page);
    }

    /** Returns whether the office still oversees tenants that are not removed. */
    public boolean hasSubordinates(TenantId office) {
        return store.exists(Criteria.where("state.profile.overseer")
                .is(office.value())
                .and("state.state")
                .ne(TenantState.DELETED.name()));
    }

    /** Returns the offices above a tenant with the given overseer, nearest first. */
    public Lineage above(@Nullable TenantId overseer) {
        var offices = new ArrayList<Tenant>();
        var next = Optional.ofNullable(overseer).flatMap(this::find);
        while (next.isPresent() && offices.size() < DEEPEST_TREE) {
            var office = next.get().state();
            offices.add(office);
            next = Optional.ofNullable(office.profile().overseer()).flatMap(this::find);
        }
        return new Lineage(List.copyOf(offices));
    }

    /** Stores a newly registered tenant; returns whether it was new. */
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

    /** Saves a decision on the tenant that the caller has seen. */
    public Versioned<Tenant> save(Versioned<Tenant> seen, Decision<Tenant> decision) {
        return store.save(seen, decision);
    }
}
