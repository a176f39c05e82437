package cn.volunteering.activity.attendance;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Refusal;
import java.util.Optional;

/** What a forgotten check-out means for the hours (强制签退, NX-53), by the policy key {@code forced-check-out.minutes}. */
public enum ForcedCheckOut {
    /** It counts zero until an organiser attests the time. */
    ZERO_WITH_CLAIM,
    /** It counts zero, and nobody can attest another time. */
    ZERO_FINAL,
    /** It counts until the planned end of the activity, once a second person has confirmed it. */
    PLANNED_END;

    /** Returns the attendance as it is reviewed once the activity is over. */
    public Attendance applied(Attendance attendance, Activity activity) {
        return this == PLANNED_END && isForgotten(attendance, activity)
                ? attendance.left(
                        attendance.stay().endedAsPlanned(activity.plan().endsAt()))
                : attendance;
    }

    /** Returns why an organiser may not attest another time. */
    Optional<Refusal> objectionToEntry(Attendance attendance, Activity activity) {
        return this == ZERO_FINAL && isForgotten(attendance, activity)
                ? Optional.of(Refusal.of("forced-check-out-final", "按本单位政策，未签退的服务计零，不能补录"))
                : Optional.empty();
    }

    private static boolean isForgotten(Attendance attendance, Activity activity) {
        return activity.isOver()
                && attendance.review() == null
                && attendance.stay().isOpen();
    }
}
