package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All tenants of the platform, deleted ones included: an id is never reused. */
public interface Tenants {

    /** Finds the tenant with the given id, in any state. */
    Optional<Versioned<Tenant>> find(TenantId id);

    /**
     * Returns the tenant with the given id, in any state.
     *
     * @throws NotFoundException if there never was such a tenant
     */
    Versioned<Tenant> get(TenantId id);

    /** Returns whether the office still oversees tenants that are not removed. */
    boolean hasSubordinates(TenantId office);

    /**
     * Returns the offices above a tenant with the given overseer, nearest first. Offices that oversee each other count
     * once.
     */
    default Lineage above(@Nullable TenantId overseer) {
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

    /**
     * Stores a newly registered tenant; returns whether it was new.
     *
     * @throws RefusedException if it was refused
     */
    boolean add(Decision<Tenant> registered);

    /** Loads the tenant, applies the command and saves the result. */
    Versioned<Tenant> change(TenantId id, Function<Tenant, Decision<Tenant>> command);

    /** Saves a decision on the tenant that the caller has seen. */
    Versioned<Tenant> save(Versioned<Tenant> seen, Decision<Tenant> decision);
}
