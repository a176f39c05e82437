package cn.volunteering.reporting.summary;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When summaries are made.
 *
 * @param quiet how long nothing must have changed before a year is summed up
 * @param limit how long a change waits at most
 * @param sweepInterval between two looks at all tenants and years
 */
@ConfigurationProperties("reporting.summary")
public record SummaryProperties(
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("10s") Duration limit,
        @DefaultValue("5m") Duration sweepInterval) {

    /** @throws IllegalArgumentException if one of them is no time at all, or the limit ends before it can be quiet */
    public SummaryProperties {
        requireTime("quiet", quiet);
        requireTime("limit", limit);
        requireTime("sweep-interval", sweepInterval);
        if (limit.compareTo(quiet) < 0) {
            throw new IllegalArgumentException("reporting.summary.limit must be at least reporting.summary.quiet");
        }
    }

    private static void requireTime(String key, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("reporting.summary." + key + " must be longer than nothing");
        }
    }
}
