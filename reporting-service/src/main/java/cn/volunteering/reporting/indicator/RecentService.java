package cn.volunteering.reporting.indicator;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who served in the last months, across the turn of the year. */
final class RecentService {

    private final Situation situation;

    RecentService(Situation situation) {
        this.situation = situation;
    }

    /** Returns the people with confirmed minutes in an activity after the first day, up to the last. */
    Set<VolunteerId> peopleAfter(LocalDate since, LocalDate last) {
        Predicate<ActivityId> recent = id -> situation
                .activity(id)
                .map(activity -> PlatformCalendar.dayOf(activity.startsAt()))
                .filter(day -> day.isAfter(since) && !day.isAfter(last))
                .isPresent();
        return situation.snapshot().service().stream()
                .filter(person -> minutes(person, recent) > 0)
                .map(PersonYear::volunteer)
                .collect(Collectors.toSet());
    }

    private static long minutes(PersonYear person, Predicate<ActivityId> recent) {
        return person.services().stream()
                .filter(service -> recent.test(service.activity()))
                .mapToLong(PersonYear.Service::minutes)
                .sum();
    }
}
