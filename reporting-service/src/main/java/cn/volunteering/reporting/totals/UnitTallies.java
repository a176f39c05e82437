package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tallies of the units on one axis: minutes and people by where they served, activities by who organised them. */
final class UnitTallies {

    private final Map<ActivityId, Set<UnitId>> organisers;
    private final Map<@Nullable UnitId, Tally> served = new HashMap<>();

    UnitTallies(Map<ActivityId, Set<UnitId>> organisers) {
        this.organisers = organisers;
    }

    void add(@Nullable UnitId unit, PersonYear person, PersonYear.Service service) {
        tally(unit).add(person, service);
    }

    private Tally tally(@Nullable UnitId unit) {
        return served.computeIfAbsent(unit, _ -> new Tally());
    }

    /** Returns the totals in the order of the unit ids. */
    List<UnitTotal> totals(Collection<ActivityId> held) {
        var credits = credits(held);
        credits.keySet().forEach(this::tally);
        Function<UnitTotal, String> name =
                total -> total.unit() == null ? "" : total.unit().value();
        return served.entrySet().stream()
                .map(entry -> entry.getValue().totalOf(entry.getKey(), credits.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparing(name))
                .toList();
    }

    private Map<@Nullable UnitId, Long> credits(Collection<ActivityId> held) {
        var credits = new HashMap<@Nullable UnitId, Long>();
        held.forEach(activity -> unitsOf(activity).forEach(unit -> credits.merge(unit, 1L, Long::sum)));
        return credits;
    }

    private Collection<@Nullable UnitId> unitsOf(ActivityId activity) {
        var known = organisers.getOrDefault(activity, Set.of());
        return known.isEmpty() ? unitsServedIn(activity) : List.copyOf(known);
    }

    private Collection<@Nullable UnitId> unitsServedIn(ActivityId activity) {
        return served.entrySet().stream()
                .filter(entry -> entry.getValue().hasServed(activity))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
