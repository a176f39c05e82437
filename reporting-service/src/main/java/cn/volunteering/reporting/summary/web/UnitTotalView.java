package cn.volunteering.reporting.summary.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.totals.UnitTotal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The total of a section or branch in responses.
 *
 * @param unitId {@code null} for service outside any branch
 * @param name the current name; {@code null} if the unit is not known
 * @param hours with two decimals
 */
record UnitTotalView(
        @Nullable UnitId unitId,
        @Nullable String name,
        long minutes,
        String hours,
        long participants,
        long activities) {

    /** Returns one row for each unit with service, and one for each active unit without service. */
    static List<UnitTotalView> all(List<UnitTotal> totals, List<OrgUnit> units) {
        var names = units.stream().collect(toMap(OrgUnit::id, OrgUnit::name));
        var served = totals.stream().map(UnitTotal::unit).collect(toCollection(HashSet::new));
        var idle = units.stream()
                .filter(unit -> unit.active() && !served.contains(unit.id()))
                .map(unit -> UnitTotal.none(unit.id()));
        return Stream.concat(totals.stream(), idle)
                .map(total -> of(total, names))
                .toList();
    }

    private static UnitTotalView of(UnitTotal total, Map<UnitId, String> names) {
        return new UnitTotalView(
                total.unit(),
                total.unit() == null ? null : names.get(total.unit()),
                total.minutes(),
                Hours.shown(total.minutes()),
                total.participants(),
                total.activities());
    }
}
