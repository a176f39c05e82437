package cn.volunteering.activity.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals tokens as text that only this platform can produce (HMAC-SHA-256), and opens them. The text names the tenant,
 * so one agency's token is invalid at another.
 */
public final class TokenSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "check-in-token.v1|";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes, the same in all processes of the service */
    public TokenSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The check-in key needs at least 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Returns the token as text, short enough for a QR code. */
    public String seal(String tenant, CheckInToken token) {
        String content = String.join(
                "|",
                tenant,
                token.direction().name(),
                token.activityId().value(),
                Long.toString(token.expiresAt().toEpochMilli()),
                token.issuer().value());
        return ENCODER.encodeToString(content.getBytes(UTF_8)) + "." + ENCODER.encodeToString(mac(PURPOSE, content));
    }

    /** Opens the token in a text; a text that was not sealed here, or was sealed for another tenant, is refused. */
    public Decision<CheckInToken> open(String tenant, String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2) {
            return forged();
        }
        try {
            String content = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
            boolean genuine = MessageDigest.isEqual(
                    mac(PURPOSE, content), Base64.getUrlDecoder().decode(parts[1]));
            return genuine ? read(tenant, content) : forged();
        } catch (IllegalArgumentException e) {
            return forged();
        }
    }

    private static Decision<CheckInToken> read(String tenant, String content) {
        String[] fields = content.split("\\|", 5);
        if (!fields[0].equals(tenant)) {
            return forged();
        }
        return Decision.accepted(new CheckInToken(
                new ActivityId(fields[2]),
                Direction.valueOf(fields[1]),
                new AccountId(fields[4]),
                Instant.ofEpochMilli(Long.parseLong(fields[3]))));
    }

    private static Decision<CheckInToken> forged() {
        return Decision.refused("token-invalid", "二维码无效，请扫描本次活动现场的二维码");
    }

    /** Returns the seal of a content; the purpose keeps seals of different kinds apart. */
    byte[] mac(String purpose, String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + content).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
