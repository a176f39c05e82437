package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer's service in a calendar year, by activity and by the section and branch at the time of service. A
 * volunteer with more than zero minutes counts as a participant (NX-31); the minutes are those of NX-32.
 *
 * @param entries number of ledger entries in the sum; the ledger only grows, so of two results the one with more
 *     entries is newer
 * @param services what was served; service that corrections took back in full is left out
 */
public record PersonYear(VolunteerId volunteer, int year, long entries, List<Service> services) {

    /**
     * The minutes in one activity for one section and branch, of one grade of evidence.
     *
     * @param evidence {@code null} if the entries do not say
     */
    public record Service(
            ActivityId activity,
            UnitId section,
            @Nullable UnitId branch,
            long minutes,
            @Nullable Evidence evidence) {}

    public PersonYear {
        services = services.stream().filter(service -> service.minutes() != 0).toList();
    }

    /** Returns the total of a volunteer without any service. */
    public static PersonYear none(VolunteerId volunteer, int year) {
        return new PersonYear(volunteer, year, 0, List.of());
    }

    /** Returns the confirmed minutes in the year. */
    public long minutes() {
        return services.stream().mapToLong(Service::minutes).sum();
    }

    /** Returns the part of the total that was served for the given section and branch; {@code null} does not limit. */
    public PersonYear within(@Nullable UnitId section, @Nullable UnitId branch) {
        var part = services.stream()
                .filter(service -> section == null || section.equals(service.section()))
                .filter(service -> branch == null || branch.equals(service.branch()))
                .toList();
        return new PersonYear(volunteer, year, entries, part);
    }

    /** Returns the part of the total that was served in the given activities. */
    public PersonYear in(Predicate<ActivityId> activities) {
        var part = services.stream()
                .filter(service -> activities.test(service.activity()))
                .toList();
        return new PersonYear(volunteer, year, entries, part);
    }
}
