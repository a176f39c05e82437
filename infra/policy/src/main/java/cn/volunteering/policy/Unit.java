package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A unit (单位) as a subject of policy documents (QH-02).
 *
 * @param unitType the kind of addressee
 * @param titles the civilised-unit titles it holds (QH-45)
 * @param above the offices above it, nearest first
 */
public record Unit(TenantId id, String unitType, Set<String> titles, List<TenantId> above) {

    public Unit {
        titles = Set.copyOf(titles);
        above = List.copyOf(above);
    }

    /**
     * Returns the unit of a tenant with every known office above it. Lists offices that oversee each other once each.
     */
    public static Unit of(TenantEntry tenant, Function<TenantId, Optional<TenantEntry>> directory) {
        var line = new LinkedHashSet<TenantId>();
        var next = Optional.of(tenant);
        while (next.filter(entry -> line.add(entry.id())).isPresent()) {
            next = next.flatMap(TenantEntry::overseer).flatMap(directory);
        }
        var selfAndAbove = new ArrayList<>(line);
        return new Unit(tenant.id(), tenant.unitType(), tenant.titles(), selfAndAbove.subList(1, selfAndAbove.size()));
    }
}
