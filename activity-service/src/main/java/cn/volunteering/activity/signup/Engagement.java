package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's commitment to one activity.
 *
 * @param time the committed time
 * @param consent the volunteer's own consent (条例 2, 25): by which account and when
 * @param withdrawal the volunteer's later withdrawal, if any
 */
public record Engagement(
        ActivityId activityId,
        Interval time,
        Signature consent,
        @Nullable Withdrawal withdrawal) {

    /** Returns whether the commitment is still valid. */
    public boolean holds() {
        return withdrawal == null;
    }

    Engagement withdrawn(Withdrawal how) {
        return new Engagement(activityId, time, consent, how);
    }
}
