package cn.volunteering.activity.project;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The terms of filing.
 *
 * @param nationalNumberDays days after the acceptance within which a project is to have its number in the national system
 *     (NX-52)
 */
@ConfigurationProperties("activity.filing")
public record FilingProperties(int nationalNumberDays) {

    public FilingProperties {
        if (nationalNumberDays < 1) {
            throw new IllegalArgumentException("activity.filing.national-number-days must be at least 1");
        }
    }

    /** Returns the latest acceptance of projects that should have a number by now. */
    public Instant dueIfAcceptedBy(Instant now) {
        return now.minus(Duration.ofDays(nationalNumberDays));
    }
}
