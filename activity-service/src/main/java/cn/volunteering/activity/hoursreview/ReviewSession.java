package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.Optional;

/** One reviewer's decisions on one activity, applied to each attendance as it is at that moment. */
record ReviewSession(Activity activity, ReviewDecisions decisions, Reviewer reviewer, Instant at) {

    /**
     * Confirms the attendance if the reviewer's decision still applies: an attendance that another person has rejected
     * meanwhile no longer awaits review.
     */
    Decision<Attendance> confirm(Attendance attendance) {
        return Decision.unless(
                attendance.isConfirmed()
                        ? Optional.empty()
                        : objectionToChange(attendance).or(() -> objectionToConfirm(attendance)),
                () -> attendance.confirm(reviewer, decisions.reasonFor(attendance), at));
    }

    private Optional<Refusal> objectionToConfirm(Attendance attendance) {
        return decisions.confirms(attendance)
                ? Optional.empty()
                : Optional.of(Refusal.of("attendance-reviewed", "该记录刚由他人审核，请刷新后重试"));
    }

    /** Rejects the attendance with the reviewer's reason. */
    Decision<Attendance> reject(Attendance attendance) {
        return Decision.unless(
                objectionToChange(attendance),
                () -> attendance.reject(reviewer, decisions.reasonAgainst(attendance), at));
    }

    /** Refuses changes to a closed activity, except to unreviewed entries made while it was being closed. */
    private Optional<Refusal> objectionToChange(Attendance attendance) {
        return activity.isClosed() && attendance.review() != null
                ? Optional.of(Refusal.of("activity-not-now", "活动已办结，已审核的时长不能再改")
                        .with("state", activity.state().name()))
                : Optional.empty();
    }
}
