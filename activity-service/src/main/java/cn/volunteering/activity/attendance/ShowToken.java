package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;

/**
 * Issues tokens for an organiser on site to show. Clients request a new one before it expires, so it is never a
 * permanent secret.
 */
public final class ShowToken {

    private final TokenSeal seal;
    private final Aggregates<Activity> activities;
    private final Clock clock;

    public ShowToken(TokenSeal seal, Aggregates<Activity> activities, Clock clock) {
        this.seal = seal;
        this.activities = activities;
        this.clock = clock;
    }

    /** A token as text, with the first instant at which it is no longer valid. */
    public record Shown(String token, Instant expiresAt) {}

    /** Returns a token of the given direction for an activity that is taking place. */
    public Shown show(ActivityId id, Direction direction, AccountId organiser) {
        Instant now = clock.instant();
        Activity activity = activities.get(id.value()).state();
        if (!activity.isTakingPlace(now)) {
            throw new RefusedException(Refusal.of("activity-not-running", "活动进行中才能出示签到码")
                    .with("state", activity.state().name()));
        }
        CheckInToken token = CheckInToken.issue(id, direction, organiser, now);
        return new Shown(seal.seal(TenantScope.tenant().value(), token), token.expiresAt());
    }
}
