package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantId;
import java.util.Collections;
import java.util.Set;

/**
 * The units that a document or a value covers. An empty set does not restrict.
 *
 * @param unitTypes names of kinds of addressees (QH-02)
 * @param titles names of civilised-unit titles (QH-45); covers units that hold at least one of them
 */
public record Scope(Set<String> unitTypes, Set<String> titles, Set<TenantId> tenants) {

    /** Covers every unit. */
    public static final Scope EVERYONE = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        unitTypes = Set.copyOf(unitTypes);
        titles = Set.copyOf(titles);
        tenants = Set.copyOf(tenants);
    }

    /** Returns whether the unit is covered. */
    public boolean covers(Unit unit) {
        return meet(unitTypes, Set.of(unit.unitType()))
                && meet(tenants, Set.of(unit.id()))
                && (titles.isEmpty() || !Collections.disjoint(titles, unit.titles()));
    }

    /** Returns whether both could cover the same unit. */
    boolean overlaps(Scope other) {
        return meet(unitTypes, other.unitTypes) && meet(titles, other.titles) && meet(tenants, other.tenants);
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
