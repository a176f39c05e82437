package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.domain.Refusal;

/** The outcome of a review for one attendance. */
public sealed interface Outcome {

    /** The attendance counts, from now on or already before. */
    record Confirmed(AttendanceId id) implements Outcome {}

    /** The attendance does not count. */
    record Rejected(AttendanceId id) implements Outcome {}

    /** The attendance was left unchanged, for the given reason. */
    record Left(AttendanceId id, Refusal why) implements Outcome {}

    /** Returns the outcome recorded in a reviewed attendance. */
    static Outcome of(Attendance reviewed) {
        return reviewed.isConfirmed() ? new Confirmed(reviewed.id()) : new Rejected(reviewed.id());
    }
}
