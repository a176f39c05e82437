package cn.volunteering.reporting.summary;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Timing of summaries.
 *
 * @param quiet time without changes after which a year is summarised
 * @param limit longest time that a change waits
 * @param sweepInterval interval between two sweeps of all tenants and years
 */
@ConfigurationProperties("reporting.summary")
public record SummaryProperties(
        @DefaultValue("500ms") Duration quiet,
        @DefaultValue("10s") Duration limit,
        @DefaultValue("5m") Duration sweepInterval) {

    /**
     * @throws IllegalArgumentException if a duration is not positive, or the limit is shorter than the quiet period
     */
    public SummaryProperties {
        requirePositive("quiet", quiet);
        requirePositive("limit", limit);
        requirePositive("sweep-interval", sweepInterval);
        if (limit.compareTo(quiet) < 0) {
            throw new IllegalArgumentException("reporting.summary.limit must be at least reporting.summary.quiet");
        }
    }

    private static void requirePositive(String key, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("reporting.summary." + key + " must be greater than zero");
        }
    }
}
