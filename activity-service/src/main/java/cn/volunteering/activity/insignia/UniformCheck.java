package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser says about the clothing at an activity (统一着装, NX-26).
 *
 * @param worn whether everyone wore the uniform
 * @param reason why not
 */
public record UniformCheck(
        ActivityId activityId, boolean worn, @Nullable String reason, Signature signed) implements RegisterRecord {

    /** Records the answer; a later answer replaces it until the activity is closed. */
    static Decision<UniformCheck> record(Activity activity, boolean worn, @Nullable String reason, Signature by) {
        return Decision.unless(
                objectionTo(activity).or(() -> objectionToReason(worn, reason)),
                () -> Decision.accepted(new UniformCheck(activity.id(), worn, worn ? null : reason, by)));
    }

    /** Returns why nothing can be recorded for an activity; empty if it can. */
    public static Optional<Refusal> objectionTo(Activity activity) {
        return activity.acceptsEntries()
                ? Optional.empty()
                : Optional.of(Refusal.of("uniform-not-now", "活动开始后、办结前可以登记着装情况")
                        .with("state", activity.state().name()));
    }

    private static Optional<Refusal> objectionToReason(boolean worn, @Nullable String reason) {
        return !worn && reason == null
                ? Optional.of(Refusal.of("uniform-reason-missing", "未统一着装须说明原因"))
                : Optional.empty();
    }
}
