package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A liaison's question whether a volunteer takes part in an activity (邀请, NX-08). Signing up accepts it. It keeps no
 * seat.
 *
 * @param day the day of the activity when the liaison asked; an activity on another day is another question
 * @param by the liaison, and when they asked
 * @param answer the volunteer's answer, if there is one
 */
public record Invitation(
        ActivityId activityId,
        LocalDate day,
        Signature by,
        @Nullable Answer answer) {

    /** A volunteer's yes or no. */
    public record Answer(boolean yes, Instant at) {}

    /** How far an invitation has come. */
    public enum Progress {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Unanswered when the sign-up closed, or when the activity was moved to another day. */
        LAPSED
    }

    /** Returns how far it has come, given the present activity. */
    public Progress progress(Activity activity) {
        if (answer != null) {
            return answer.yes() ? Progress.ACCEPTED : Progress.DECLINED;
        }
        boolean stillAsked =
                activity.isRecruiting() && activity.plan().time().day().equals(day);
        return stillAsked ? Progress.OPEN : Progress.LAPSED;
    }

    /** Returns whether the volunteer said no. */
    boolean isDeclined() {
        return answer != null && !answer.yes();
    }

    /** Returns it with the answer; the same answer again changes nothing. */
    Invitation answered(boolean yes, Instant at) {
        return answer != null && answer.yes() == yes ? this : new Invitation(activityId, day, by, new Answer(yes, at));
    }
}
