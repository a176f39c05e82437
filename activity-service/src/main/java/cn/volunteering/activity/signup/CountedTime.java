package cn.volunteering.activity.signup;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.schedule.Interval;
import java.util.List;

/**
 * Time of a volunteer's day that counts or is about to count. It is reserved in the agenda before the attendance is
 * confirmed, and only the attendance turns it into hours.
 *
 * @param breaks the times away within {@code time}, which do not count
 * @param seenAt the version of the attendance that was read when the time was reserved
 */
public record CountedTime(AttendanceId attendanceId, long seenAt, Interval time, List<Interval> breaks) {

    public CountedTime {
        // Documents stored before attendances had breaks have none.
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /** Counts a time without breaks. */
    public CountedTime(AttendanceId attendanceId, long seenAt, Interval time) {
        this(attendanceId, seenAt, time, List.of());
    }

    boolean isOfSameAttendanceAs(CountedTime other) {
        return attendanceId.equals(other.attendanceId);
    }

    boolean isAtLeastAsNewAs(CountedTime other) {
        return isOfSameAttendanceAs(other) && seenAt >= other.seenAt;
    }

    boolean clashesWith(CountedTime other) {
        return !isOfSameAttendanceAs(other)
                && Interval.anyOverlap(time.without(breaks), other.time.without(other.breaks));
    }
}
