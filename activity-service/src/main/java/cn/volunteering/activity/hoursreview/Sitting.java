package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.Optional;

/** One reviewer with one order at one activity: what is said to each attendance, as it is when it is said. */
record Sitting(Activity activity, ReviewOrder order, Reviewer reviewer, Instant at) {

    /** Confirms it if the order still does so: what another person has rejected meanwhile no longer waits for review. */
    Decision<Attendance> confirm(Attendance attendance) {
        return Decision.unless(
                attendance.isConfirmed()
                        ? Optional.empty()
                        : objectionToChange(attendance).or(() -> objectionToConfirm(attendance)),
                () -> attendance.confirm(reviewer, at));
    }

    private Optional<Refusal> objectionToConfirm(Attendance attendance) {
        return order.confirms(attendance)
                ? Optional.empty()
                : Optional.of(Refusal.of("attendance-reviewed", "该记录刚由他人审核，请刷新后重试"));
    }

    /** Rejects it with the reason that the order gives. */
    Decision<Attendance> reject(Attendance attendance) {
        return Decision.unless(
                objectionToChange(attendance), () -> attendance.reject(reviewer, order.reasonAgainst(attendance), at));
    }

    /** A closed activity is finished, but for what was entered while it was being closed and nobody has reviewed. */
    private Optional<Refusal> objectionToChange(Attendance attendance) {
        return activity.isClosed() && attendance.review() != null
                ? Optional.of(Refusal.of("activity-not-now", "活动已办结，已审核的时长不能再改")
                        .with("state", activity.state().name()))
                : Optional.empty();
    }
}
