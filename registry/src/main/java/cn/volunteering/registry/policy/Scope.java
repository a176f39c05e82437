package cn.volunteering.registry.policy;

import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import java.util.Collections;
import java.util.Set;

/**
 * Which units a document or a value is meant for. An empty set leaves that side open.
 *
 * @param titles units that hold at least one of these titles
 */
public record Scope(Set<UnitType> unitTypes, Set<CivilisedTitle> titles, Set<TenantId> tenants) {

    /** Meant for every unit. */
    public static final Scope EVERYONE = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        unitTypes = Set.copyOf(unitTypes);
        titles = Set.copyOf(titles);
        tenants = Set.copyOf(tenants);
    }

    /** Whether the tenant is one of the units meant. */
    public boolean covers(Tenant tenant) {
        var profile = tenant.profile();
        return meet(unitTypes, Set.of(profile.unitType()))
                && meet(tenants, Set.of(tenant.id()))
                && (titles.isEmpty() || !Collections.disjoint(titles, profile.titles()));
    }

    /** Whether some unit could be meant by both. */
    boolean overlaps(Scope other) {
        return meet(unitTypes, other.unitTypes) && meet(titles, other.titles) && meet(tenants, other.tenants);
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
