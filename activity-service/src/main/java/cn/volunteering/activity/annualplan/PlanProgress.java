package cn.volunteering.activity.annualplan;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.PlatformCalendar;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan against what was done: one line per quarter and theme. An activity counts in the line of each of its themes that is
 * planned in its quarter. Without such a line it counts in the line for any activity, and without that one as unplanned.
 */
public record PlanProgress(List<Line> lines) {

    private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::quarter)
            .thenComparing(line -> line.outcome() == Outcome.UNPLANNED)
            .thenComparing(
                    line -> line.theme() == null ? null : line.theme().id().value(),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    /** How a line stands. */
    public enum Outcome {
        /** As many activities were held as planned. */
        MET,
        /** Fewer were held, and the quarter is not over. */
        OPEN,
        /** Fewer were held in a quarter that is over. */
        SHORT,
        /** Held without a line of the plan. */
        UNPLANNED
    }

    /**
     * A line.
     *
     * @param titles of the planned items, joined in order
     * @param held activities that took place
     * @param upcoming activities that are planned or under way and not cancelled
     * @param missing how many more have to be held, never negative
     */
    public record Line(
            int quarter,
            @Nullable Theme theme,
            List<String> titles,
            int planned,
            int held,
            int upcoming,
            int missing,
            Outcome outcome) {}

    private record Key(int quarter, @Nullable TermId theme) {}

    /**
     * Compares the items of an edition with the activities of its owner in the year.
     *
     * @param today decides which quarters are over
     */
    public static PlanProgress of(Edition edition, Collection<Activity> activities, int year, LocalDate today) {
        Map<Key, List<PlanItem>> planned = edition.items().stream()
                .collect(Collectors.groupingBy(
                        item -> new Key(
                                item.quarter(),
                                item.theme() == null ? null : item.theme().id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var counted = new LinkedHashMap<Key, List<Activity>>();
        var rest = new LinkedHashMap<Integer, List<Activity>>();
        activities.stream().filter(each -> !each.isCancelled()).forEach(activity -> {
            var keys = keysOf(activity, planned.keySet());
            keys.forEach(
                    key -> counted.computeIfAbsent(key, _ -> new ArrayList<>()).add(activity));
            if (keys.isEmpty()) {
                rest.computeIfAbsent(quarterOf(activity), _ -> new ArrayList<>())
                        .add(activity);
            }
        });
        var lines = new ArrayList<Line>();
        planned.forEach((key, items) -> lines.add(
                line(key.quarter(), items, counted.getOrDefault(key, List.of()), isOver(year, key.quarter(), today))));
        rest.forEach((quarter, some) -> lines.add(unplanned(quarter, some)));
        return new PlanProgress(lines.stream().sorted(IN_ORDER).toList());
    }

    private static Set<Key> keysOf(Activity activity, Set<Key> planned) {
        int quarter = quarterOf(activity);
        Set<Key> themed = activity.plan().themes().stream()
                .map(theme -> new Key(quarter, theme.id()))
                .filter(planned::contains)
                .collect(Collectors.toCollection(HashSet::new));
        var any = new Key(quarter, null);
        if (themed.isEmpty() && planned.contains(any)) {
            themed.add(any);
        }
        return themed;
    }

    private static Line line(int quarter, List<PlanItem> items, List<Activity> activities, boolean over) {
        int planned = items.stream().mapToInt(PlanItem::activities).sum();
        int held = held(activities);
        return new Line(
                quarter,
                items.getFirst().theme(),
                items.stream().map(PlanItem::title).distinct().toList(),
                planned,
                held,
                activities.size() - held,
                Math.max(0, planned - held),
                outcome(held >= planned, over));
    }

    private static Outcome outcome(boolean met, boolean over) {
        if (met) {
            return Outcome.MET;
        }
        return over ? Outcome.SHORT : Outcome.OPEN;
    }

    private static Line unplanned(int quarter, List<Activity> activities) {
        int held = held(activities);
        return new Line(quarter, null, List.of(), 0, held, activities.size() - held, 0, Outcome.UNPLANNED);
    }

    private static int held(List<Activity> activities) {
        return (int) activities.stream()
                .filter(activity -> activity.isOver() && !activity.isCancelled())
                .count();
    }

    private static int quarterOf(Activity activity) {
        return PlatformCalendar.dayOf(activity.plan().startsAt()).get(IsoFields.QUARTER_OF_YEAR);
    }

    private static boolean isOver(int year, int quarter, LocalDate today) {
        var next = quarter == 4 ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, quarter * 3 + 1, 1);
        return !today.isBefore(next);
    }
}
