package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.schedule.Revision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's commitment to one activity.
 *
 * @param time the committed time
 * @param consent the volunteer's own consent (条例 2, 25): by which account and when; under a standing consent, when it
 *     was used
 * @param withdrawal the later withdrawal, if any
 * @param promotedAt when the volunteer moved up from the waiting list, if they did
 * @param onBehalf which liaison signed the volunteer up under a standing consent; {@code null} if they did it themselves
 */
public record Engagement(
        ActivityId activityId,
        Interval time,
        Signature consent,
        @Nullable Withdrawal withdrawal,
        @Nullable Instant promotedAt,
        @Nullable OnBehalf onBehalf) {

    /** Returns the commitment of a volunteer who agreed to the activity at its present time. */
    static Engagement agreed(Activity activity, Signature consent) {
        return new Engagement(activity.id(), activity.plan().time(), consent, null, null, null);
    }

    /** Returns the commitment as one for which a liaison signed the volunteer up. */
    Engagement on(OnBehalf how) {
        return new Engagement(activityId, time, consent, withdrawal, promotedAt, how);
    }

    /** Returns whether the given activity, to which the volunteer agreed, no longer takes the agreed time. */
    public boolean isFreedBy(Activity activity) {
        return activity.isOver() || awaitsConsentTo(activity);
    }

    /** Returns whether the activity was moved to a time to which the volunteer has not agreed (条例 12). */
    public boolean awaitsConsentTo(Activity activity) {
        return !activity.isOver() && !activity.plan().time().equals(time);
    }

    /** Returns whether the commitment is still valid. */
    public boolean holds() {
        return withdrawal == null;
    }

    /** Returns what changed in the plan since the volunteer agreed. */
    public List<Revision> changesIn(Activity activity) {
        return activity.revisions().stream()
                .filter(each -> each.at().isAfter(consent.at()))
                .toList();
    }

    /** Returns which liaison signed the volunteer up, and when; {@code null} if the volunteer did it. */
    public @Nullable Signature signedUpBy() {
        return onBehalf == null ? null : onBehalf.by();
    }

    Engagement promoted(Instant now) {
        return new Engagement(activityId, time, consent, withdrawal, now, onBehalf);
    }

    Engagement withdrawn(Withdrawal how) {
        return new Engagement(activityId, time, consent, how, promotedAt, onBehalf);
    }
}
