package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.domain.Refusal;

/** What became of one attendance in a review. */
public sealed interface Outcome {

    /** It counts from now on, or did already. */
    record Confirmed(AttendanceId id) implements Outcome {}

    /** It does not count. */
    record Rejected(AttendanceId id) implements Outcome {}

    /** It stays as it was, and why. */
    record Left(AttendanceId id, Refusal why) implements Outcome {}

    /** What was said to the attendance as it is after the review. */
    static Outcome of(Attendance reviewed) {
        return reviewed.isConfirmed() ? new Confirmed(reviewed.id()) : new Rejected(reviewed.id());
    }
}
