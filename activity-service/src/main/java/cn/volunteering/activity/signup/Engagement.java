package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's yes to one activity.
 *
 * @param time the time given away
 * @param consent the volunteer's own yes (条例 2, 25): by which account and when
 * @param withdrawal the volunteer's later no, if there is one
 */
public record Engagement(
        ActivityId activityId,
        Interval time,
        Signature consent,
        @Nullable Withdrawal withdrawal) {

    /** Whether it still holds. */
    public boolean stands() {
        return withdrawal == null;
    }

    Engagement withdrawn(Withdrawal how) {
        return new Engagement(activityId, time, consent, how);
    }
}
