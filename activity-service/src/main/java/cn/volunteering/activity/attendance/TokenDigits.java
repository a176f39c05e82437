package cn.volunteering.activity.attendance;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Eight digits that stand below a QR code for people who cannot scan it (签到数字码). They follow from the key and the
 * token, so nothing is stored. Digits cannot say who shows them: only tokens of the activity's organiser, who never
 * confirms its hours, have any.
 */
public final class TokenDigits {

    private static final String PURPOSE = "check-in-digits.v1|";
    private static final int LENGTH = 8;
    private static final BigInteger MODULUS = BigInteger.TEN.pow(LENGTH);
    private static final Duration STEP = Duration.ofSeconds(30);

    private final TokenSeal seal;

    public TokenDigits(TokenSeal seal) {
        this.seal = seal;
    }

    /** Returns whether a text may be digits, and not a sealed token. */
    static boolean matches(String text) {
        return text.length() == LENGTH && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** Returns the digits of a token, which are good for as long as the token and at most 30 seconds longer. */
    String of(String tenant, CheckInToken token) {
        return digits(tenant, token, stepOf(token.expiresAt()));
    }

    /** Returns the token that the digits stand for, if an organiser of one of the activities shows them now. */
    Decision<CheckInToken> open(String tenant, String digits, Collection<Activity> running, Instant now) {
        return running.stream()
                .flatMap(activity -> current(activity, now))
                .filter(token -> of(tenant, token).equals(digits))
                .findFirst()
                .<Decision<CheckInToken>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused("token-invalid", "签到码不对或已过期，请输入现场屏幕上最新的数字"));
    }

    /** Returns a token for every digits that may be on a screen now. */
    private static Stream<CheckInToken> current(Activity activity, Instant now) {
        return Arrays.stream(Direction.values())
                .flatMap(direction -> LongStream.rangeClosed(stepOf(now), stepOf(now.plus(CheckInToken.LIFETIME)))
                        .mapToObj(step -> new CheckInToken(
                                activity.id(),
                                direction,
                                activity.organiser(),
                                endOf(step).minusMillis(1))));
    }

    private static long stepOf(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    private static Instant endOf(long step) {
        return Instant.ofEpochSecond((step + 1) * STEP.toSeconds());
    }

    private String digits(String tenant, CheckInToken token, long step) {
        String content = String.join(
                "|",
                tenant,
                token.direction().name(),
                token.activityId().value(),
                token.issuer().value(),
                Long.toString(step));
        BigInteger number = new BigInteger(1, seal.mac(PURPOSE, content)).mod(MODULUS);
        return "%08d".formatted(number);
    }
}
