package cn.volunteering.activity.attendance;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that seals check-in tokens.
 *
 * @param key 32 random bytes in Base64, the same in all processes of the service
 */
@ConfigurationProperties("activity.check-in")
record CheckInProperties(String key) {

    private static final String DEMAND =
            "CHECK_IN_KEY must be 32 random bytes in Base64, for example from: openssl rand -base64 32";

    CheckInProperties {
        if (bytes(key).length != 32) {
            throw new IllegalArgumentException(DEMAND);
        }
    }

    byte[] bytes() {
        return bytes(key);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(DEMAND, e);
        }
    }
}
