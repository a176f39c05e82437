package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer's service in a calendar year, by activity and by the section and branch at the time of service. Who has
 * more than zero minutes took part (NX-31); the minutes are those of NX-32.
 *
 * @param entries how many ledger entries were added up; the ledger only grows, so of two results the one with more
 * entries is the newer
 */
public record PersonYear(VolunteerId volunteer, int year, long entries, List<Service> services) {

    /** The minutes in one activity for one section and branch. */
    public record Service(
            ActivityId activity, UnitId section, @Nullable UnitId branch, long minutes) {}

    public PersonYear {
        services = List.copyOf(services);
    }

    /** What is known of a volunteer without any service. */
    public static PersonYear none(VolunteerId volunteer, int year) {
        return new PersonYear(volunteer, year, 0, List.of());
    }

    /** Confirmed minutes in the year. */
    public long minutes() {
        return services.stream().mapToLong(Service::minutes).sum();
    }
}
