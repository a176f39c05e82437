package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The service of a tenant in a year: in total, by section and by branch. A person who moved counts in each unit for the
 * service given there, and once in the total.
 *
 * @param minutes confirmed minutes, net of corrections (NX-32)
 * @param participants distinct persons with more than zero minutes (NX-31)
 */
public record YearTotals(
        long minutes, long participants, long activities, List<UnitTotal> sections, List<UnitTotal> branches) {

    /** A year without service. */
    public static final YearTotals NONE = of(List.of());

    public YearTotals {
        sections = List.copyOf(sections);
        branches = List.copyOf(branches);
    }

    /** Sums the service of the given persons. */
    public static YearTotals of(Collection<PersonYear> persons) {
        var all = new Tally();
        Map<@Nullable UnitId, Tally> sections = new HashMap<>();
        Map<@Nullable UnitId, Tally> branches = new HashMap<>();
        for (PersonYear person : persons) {
            for (PersonYear.Service service : person.services()) {
                all.add(person, service);
                sections.computeIfAbsent(service.section(), _ -> new Tally()).add(person, service);
                branches.computeIfAbsent(service.branch(), _ -> new Tally()).add(person, service);
            }
        }
        return new YearTotals(all.minutes(), all.participants(), all.activities(), units(sections), units(branches));
    }

    private static List<UnitTotal> units(Map<@Nullable UnitId, Tally> tallies) {
        Function<UnitTotal, String> name =
                total -> total.unit() == null ? "" : total.unit().value();
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().totalOf(entry.getKey()))
                .sorted(Comparator.comparing(name))
                .toList();
    }
}
