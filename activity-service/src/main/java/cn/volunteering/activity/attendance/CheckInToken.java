package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import java.time.Duration;
import java.time.Instant;

/**
 * The QR code that the organiser shows and volunteers scan on site (签到码). It does not say who scans it.
 *
 * @param issuer the organiser's account that showed it and so records everyone who scans it
 * @param expiresAt the instant from which it is invalid
 */
public record CheckInToken(ActivityId activityId, Direction direction, AccountId issuer, Instant expiresAt) {

    /** The lifetime of a token: long enough to scan it, too short to pass it on. */
    public static final Duration LIFETIME = Duration.ofMinutes(2);

    /** Issues a token that is valid from the given instant. */
    public static CheckInToken issue(ActivityId activity, Direction direction, AccountId issuer, Instant now) {
        return new CheckInToken(activity, direction, issuer, now.plus(LIFETIME));
    }

    /** Accepts the token if it is for the given direction and still valid at the given instant. */
    public Decision<CheckInToken> usedFor(Direction wanted, Instant now) {
        if (!now.isBefore(expiresAt)) {
            return Decision.refused("token-expired", "二维码已过期，请重新扫描现场最新的二维码");
        }
        if (direction != wanted) {
            return Decision.refused("token-wrong-direction", direction == Direction.IN ? "这是签到码，不是签退码" : "这是签退码，不是签到码");
        }
        return Decision.accepted(this);
    }
}
