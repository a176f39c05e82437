package cn.volunteering.reporting.summary.jobs;

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
@ConfigurationProperties("platform.summary")
public record SummaryProperties(
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("10s") Duration limit,
        @DefaultValue("5m") Duration sweepInterval) {}
