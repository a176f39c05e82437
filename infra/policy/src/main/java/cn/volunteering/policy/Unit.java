package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TitlePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A unit (单位) as a subject of policy documents (QH-02).
 *
 * @param unitType the kind of addressee
 * @param titles the civilised-unit titles held on the day in question (QH-45): today, or the day given to {@link #at}
 * @param above the offices above it, nearest first
 * @param titlePeriods all titles that it holds or held, with their days
 */
public record Unit(
        TenantId id, String unitType, Set<String> titles, List<TenantId> above, List<TitlePeriod> titlePeriods) {

    public Unit {
        titles = Set.copyOf(titles);
        above = List.copyOf(above);
        titlePeriods = List.copyOf(titlePeriods);
    }

    /** Creates a unit whose titles count as always held. */
    public Unit(TenantId id, String unitType, Set<String> titles, List<TenantId> above) {
        this(id, unitType, titles, above, TitlePeriod.always(titles));
    }

    /** Returns the unit with the titles that it held on the given day. */
    public Unit at(LocalDate day) {
        var held = titlePeriods.stream()
                .filter(period -> period.isHeldOn(day))
                .map(TitlePeriod::title)
                .collect(Collectors.toUnmodifiableSet());
        return new Unit(id, unitType, held, above, titlePeriods);
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
        var above = selfAndAbove.subList(1, selfAndAbove.size());
        return new Unit(tenant.id(), tenant.unitType(), tenant.titles(), above, tenant.titlePeriods());
    }
}
