package cn.volunteering.scoring.points;

import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/** Which units a policy document or a value is meant for. An empty set leaves that side open. */
public record Scope(Set<String> unitTypes, Set<String> titles, Set<TenantId> tenants) {

    /** Meant for every unit. */
    public static final Scope EVERYONE = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        unitTypes = Set.copyOf(unitTypes);
        titles = Set.copyOf(titles);
        tenants = Set.copyOf(tenants);
    }

    /** A unit that may be meant. */
    public record Unit(TenantId tenant, String unitType, Set<String> titles) {}

    boolean covers(Unit unit) {
        return (unitTypes.isEmpty() || unitTypes.contains(unit.unitType()))
                && (tenants.isEmpty() || tenants.contains(unit.tenant()))
                && (titles.isEmpty() || titles.stream().anyMatch(unit.titles()::contains));
    }
}
