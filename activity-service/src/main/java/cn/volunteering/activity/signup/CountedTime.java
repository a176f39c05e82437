package cn.volunteering.activity.signup;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.schedule.Interval;

/**
 * Time of a volunteer's day that counts or is about to count. It is reserved in the agenda before the attendance is
 * confirmed, and only the attendance turns it into hours.
 *
 * @param seenAt the version of the attendance that was read when the time was reserved
 */
public record CountedTime(AttendanceId attendanceId, long seenAt, Interval time) {

    boolean isOfSameAttendanceAs(CountedTime other) {
        return attendanceId.equals(other.attendanceId);
    }

    boolean isAtLeastAsNewAs(CountedTime other) {
        return isOfSameAttendanceAs(other) && seenAt >= other.seenAt;
    }

    boolean clashesWith(CountedTime other) {
        return !isOfSameAttendanceAs(other) && time.overlaps(other.time);
    }
}
