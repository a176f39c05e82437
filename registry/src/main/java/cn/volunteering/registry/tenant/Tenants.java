package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Returns all offices, of which there are tens. */
    List<Tenant> offices();

    /** Returns those of the offices that still oversee tenants that are not removed. */
    Set<TenantId> overseeing(Collection<TenantId> offices);

    /** Returns whether the office still oversees tenants that are not removed. */
    boolean hasSubordinates(TenantId office);

    /**
     * Returns the offices above a tenant with the given overseer, nearest first. Offices that oversee each other count
     * once.
     */
    default Lineage above(@Nullable TenantId overseer) {
        return Lineage.above(overseer, id -> find(id).map(Versioned::state));
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
