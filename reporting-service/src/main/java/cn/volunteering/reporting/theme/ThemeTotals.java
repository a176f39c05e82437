package cn.volunteering.reporting.theme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts activities, people and minutes by term of the vocabulary. */
public final class ThemeTotals {

    /** The kind of which every activity carries a term, so that the rest is counted too (三关爱, QH-18). */
    private static final String EXPECTED = "CARE";

    private static final String WITHOUT = "（未标明）";

    private static final Comparator<ThemeTotal> IN_ORDER = Comparator.comparing(ThemeTotal::kind)
            .thenComparing(ThemeTotal::id, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<ActivityId, List<Line>> service;

    /** The minutes of a person in one activity. */
    private record Line(VolunteerId volunteer, ActivityId activity, long minutes) {}

    private ThemeTotals(Collection<PersonYear> people) {
        this.service = people.stream()
                .flatMap(person -> person.services().stream()
                        .map(each -> new Line(person.volunteer(), each.activity(), each.minutes())))
                .collect(groupingBy(Line::activity));
    }

    /**
     * Returns the totals by kind and code.
     *
     * @param activities the activities of the period
     * @param people the service of the year to which the period belongs
     */
    public static List<ThemeTotal> of(Collection<Activity> activities, Collection<PersonYear> people) {
        var totals = new ThemeTotals(people);
        var lines = new ArrayList<ThemeTotal>();
        byTheme(activities)
                .forEach((theme, some) -> lines.add(totals.total(theme.id(), theme.kind(), theme.title(), some)));
        var rest = activities.stream().filter(ThemeTotals::lacksCare).toList();
        if (!rest.isEmpty()) {
            lines.add(totals.total(null, EXPECTED, WITHOUT, rest));
        }
        return lines.stream().sorted(IN_ORDER).toList();
    }

    /** Groups by code; the title is that of the activity that starts last, because titles may change. */
    private static Map<Activity.Theme, List<Activity>> byTheme(Collection<Activity> activities) {
        var titles = new LinkedHashMap<String, Activity.Theme>();
        var groups = new LinkedHashMap<String, List<Activity>>();
        activities.stream().sorted(Comparator.comparing(Activity::startsAt)).forEach(activity -> activity.themes()
                .forEach(theme -> {
                    titles.put(theme.id(), theme);
                    groups.computeIfAbsent(theme.id(), _ -> new ArrayList<>()).add(activity);
                }));
        var named = new LinkedHashMap<Activity.Theme, List<Activity>>();
        titles.forEach((id, theme) -> named.put(theme, groups.getOrDefault(id, List.of())));
        return named;
    }

    private static boolean lacksCare(Activity activity) {
        return !activity.isCancelled()
                && activity.themes().stream().noneMatch(theme -> theme.kind().equals(EXPECTED));
    }

    private ThemeTotal total(@Nullable String id, String kind, String title, Collection<Activity> activities) {
        var lines = activities.stream()
                .flatMap(activity -> service.getOrDefault(activity.id(), List.of()).stream())
                .toList();
        int held = (int) activities.stream().filter(Activity::isHeld).count();
        int planned = (int) activities.stream()
                .filter(activity -> !activity.isHeld() && !activity.isCancelled())
                .count();
        return new ThemeTotal(
                id,
                kind,
                title,
                held,
                planned,
                servedIn(lines).size(),
                lines.stream().mapToLong(Line::minutes).sum());
    }

    private static Set<VolunteerId> servedIn(Collection<Line> lines) {
        return lines.stream()
                .filter(line -> line.minutes() > 0)
                .map(Line::volunteer)
                .collect(toSet());
    }
}
