package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Identifier;

/**
 * The identity of an attendance, made of the activity and the volunteer: a second check-in of the same person finds the
 * first, whoever sends it and however often.
 */
public record AttendanceId(String value) implements Identifier {

    /** The attendance of the given volunteer at the given activity. */
    public static AttendanceId of(ActivityId activity, VolunteerId volunteer) {
        return new AttendanceId(activity.value() + "." + volunteer.value());
    }
}
