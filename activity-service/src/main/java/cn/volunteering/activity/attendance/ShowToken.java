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
import org.jspecify.annotations.Nullable;

/**
 * Issues tokens for an organiser on site to show. Clients request a new one before it expires, so it is never a
 * permanent secret.
 */
public final class ShowToken {

    private final TokenSeal seal;
    private final TokenDigits digits;
    private final Aggregates<Activity> activities;
    private final Clock clock;

    public ShowToken(TokenSeal seal, TokenDigits digits, Aggregates<Activity> activities, Clock clock) {
        this.seal = seal;
        this.digits = digits;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * A token as text.
     *
     * @param digits the digits to type instead of scanning; {@code null} unless the organiser of the activity shows it
     * @param expiresAt the instant from which it is invalid
     */
    public record Shown(String token, @Nullable String digits, Instant expiresAt) {}

    /** Returns a token of the given direction for an activity that is taking place. */
    public Shown show(ActivityId id, Direction direction, AccountId organiser) {
        Instant now = clock.instant();
        Activity activity = activities.get(id.value()).state();
        if (!activity.isTakingPlace(now)) {
            throw new RefusedException(Refusal.of("activity-not-running", "活动进行中才能出示签到码")
                    .with("state", activity.state().name()));
        }
        CheckInToken token = CheckInToken.issue(id, direction, organiser, now);
        String tenant = TenantScope.tenant().value();
        String typed = organiser.equals(activity.organiser()) ? digits.of(tenant, token) : null;
        return new Shown(seal.seal(tenant, token), typed, token.expiresAt());
    }
}
