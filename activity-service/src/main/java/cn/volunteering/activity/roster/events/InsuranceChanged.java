package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;

/**
 * An insurance of volunteers was entered, changed or ended, or covers other volunteers.
 *
 * @param until the first day without cover
 */
public record InsuranceChanged(
        String insuranceId, String cover, LocalDate from, LocalDate until, List<VolunteerId> insuredIds) {

    public static final String TYPE = "volunteering.volunteer.insurance-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    private static final String ACCIDENT = "ACCIDENT";

    /** Returns whether it is an accident insurance that is in force on the given day. */
    public boolean coversAccidentsOn(LocalDate day) {
        return ACCIDENT.equals(cover) && !from.isAfter(day) && until.isAfter(day);
    }
}
