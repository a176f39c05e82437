package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Identifier;

/**
 * The id of an attendance, made of activity and volunteer: a second check-in of the same person finds the first, no
 * matter who sends it or how often.
 */
public record AttendanceId(String value) implements Identifier {

    /** Returns the id for the given volunteer at the given activity. */
    public static AttendanceId of(ActivityId activity, VolunteerId volunteer) {
        return new AttendanceId(activity.value() + "." + volunteer.value());
    }
}
