package cn.volunteering.reporting.summary;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an agency's year, of which each period has a part. Service belongs to the month in which its activity
 * starts; service in an activity that is not known belongs only to the year.
 */
final class AgencyYear {

    private static final int ACTIVE_MONTHS = 12;

    private final int year;
    private final List<Activity> activities;
    private final Organisers organisers;
    private final List<PersonYear> service;
    private final List<PersonYear> serviceBefore;
    private final List<Volunteer> volunteers;
    private final List<Headcount> headcounts;
    private final Map<ActivityId, LocalDate> days = new HashMap<>();

    /**
     * @param activities those of the year; outside service has only its day
     * @param activitiesBefore those of the year before, in the same way, for service within twelve months
     */
    AgencyYear(
            int year,
            List<Activity> activities,
            List<Activity> activitiesBefore,
            Organisers organisers,
            List<PersonYear> service,
            List<PersonYear> serviceBefore,
            List<Volunteer> volunteers,
            List<Headcount> headcounts) {
        this.year = year;
        this.activities =
                activities.stream().filter(activity -> !activity.isOutside()).toList();
        this.organisers = organisers;
        this.service = service;
        this.serviceBefore = serviceBefore;
        this.volunteers = volunteers;
        this.headcounts = headcounts;
        activitiesBefore.forEach(this::date);
        activities.forEach(this::date);
    }

    private void date(Activity activity) {
        days.put(activity.id(), PlatformCalendar.dayOf(activity.startsAt()));
    }

    Organisers organisers() {
        return organisers;
    }

    List<Headcount> headcounts() {
        return headcounts;
    }

    /** Returns whether an activity or service falls into the period. */
    boolean hasAnythingIn(SummaryPeriod period) {
        return activitiesIn(period).findAny().isPresent() || !serviceIn(period).isEmpty();
    }

    /** Returns the activities that start in the period. */
    Stream<Activity> activitiesIn(SummaryPeriod period) {
        return activities.stream().filter(activity -> period.contains(days.get(activity.id())));
    }

    /** Returns what everybody served in the period. */
    List<PersonYear> serviceIn(SummaryPeriod period) {
        if (period.kind() == SummaryPeriod.Kind.YEAR) {
            return service;
        }
        return served(service, activity -> days.containsKey(activity) && period.contains(dayInYear(activity)))
                .toList();
    }

    /** Returns the day of an activity, which may start on the last evening of the year before. */
    private LocalDate dayInYear(ActivityId activity) {
        var whole = SummaryPeriod.of(year);
        var day = days.get(activity);
        if (whole.contains(day)) {
            return day;
        }
        return day.isBefore(whole.first()) ? whole.first() : whole.last();
    }

    private static Stream<PersonYear> served(Collection<PersonYear> persons, Predicate<ActivityId> activities) {
        return persons.stream().map(person -> person.in(activities)).filter(person -> !person.services()
                .isEmpty());
    }

    /** Returns the volunteers on the roster at the end of a day. */
    List<Volunteer> rosterAt(LocalDate day) {
        return volunteers.stream()
                .filter(volunteer -> volunteer.isOnRosterAt(day))
                .toList();
    }

    /** Returns who has confirmed minutes in the twelve months up to a day. */
    Set<VolunteerId> activeUntil(LocalDate day) {
        Predicate<ActivityId> recent =
                activity -> days.containsKey(activity) && isWithinTwelveMonths(days.get(activity), day);
        Map<VolunteerId, Long> minutes = served(
                        Stream.concat(service.stream(), serviceBefore.stream()).toList(), recent)
                .collect(Collectors.groupingBy(PersonYear::volunteer, Collectors.summingLong(PersonYear::minutes)));
        return minutes.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isWithinTwelveMonths(LocalDate served, LocalDate day) {
        return served.isAfter(day.minusMonths(ACTIVE_MONTHS)) && !served.isAfter(day);
    }
}
