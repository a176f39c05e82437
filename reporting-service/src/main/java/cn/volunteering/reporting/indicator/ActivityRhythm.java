package cn.volunteering.reporting.indicator;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How regularly the unit, its sections and its branches serve (QH-05): activities held in the year, and the longest
 * time without one. A section takes part in the activities of its projects.
 */
@Component
final class ActivityRhythm implements Statistic {

    private static final List<String> REQUIREMENTS = List.of("QH-05");

    @Override
    public List<Observation> observe(Situation situation) {
        var year = Period.year(situation.year());
        return Stream.of(Subject.Kind.UNIT, Subject.Kind.SECTION, Subject.Kind.BRANCH)
                .flatMap(kind -> situation.subjects(kind, year))
                .flatMap(subject -> observe(new Case(situation, subject, year)))
                .toList();
    }

    private static Stream<Observation> observe(Case which) {
        var days = which.held()
                .filter(of(which))
                .map(activity -> PlatformCalendar.dayOf(activity.startsAt()))
                .sorted()
                .toList();
        return Stream.of(
                observation("activities", "全年活动次数", which, days.size()),
                observation("longest-gap-days", "最长间隔天数", which, longestGap(which, days)));
    }

    private static Predicate<Activity> of(Case which) {
        return switch (which.subject().kind()) {
            case SECTION -> activity -> isOfSection(which, activity);
            case BRANCH -> activity -> isOfBranch(which, activity);
            default -> _ -> true;
        };
    }

    private static boolean isOfSection(Case which, Activity activity) {
        return which.situation()
                .organisers()
                .sections()
                .getOrDefault(activity.id(), Set.of())
                .contains(which.unit());
    }

    private static boolean isOfBranch(Case which, Activity activity) {
        return activity.branches().contains(which.unit())
                || which.situation().attendance().of(which.unit(), activity.id()) > 0;
    }

    /** Returns the longest stretch of days from one activity, or the beginning of the year, to the next, or today. */
    private static long longestGap(Case which, List<LocalDate> days) {
        var marks = new ArrayList<>(days);
        marks.addFirst(which.period().from());
        marks.addLast(which.day());
        long longest = 0;
        for (int i = 1; i < marks.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(marks.get(i - 1), marks.get(i)));
        }
        return longest;
    }

    private static Observation observation(String key, String label, Case which, long number) {
        return new Observation(key, label, REQUIREMENTS, which.subject(), which.period(), number, null);
    }
}
