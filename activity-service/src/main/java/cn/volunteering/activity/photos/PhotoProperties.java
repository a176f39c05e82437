package cn.volunteering.activity.photos;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long pictures are kept.
 *
 * @param keptDays from the upload on, in days; the line of the photo stays
 */
@ConfigurationProperties("activity.photos")
public record PhotoProperties(int keptDays) {

    public PhotoProperties {
        if (keptDays < 1) {
            throw new IllegalArgumentException("activity.photos.kept-days must be at least 1");
        }
    }

    /** Returns the time for which a picture is kept. */
    public Duration kept() {
        return Duration.ofDays(keptDays);
    }
}
