package cn.volunteering.reporting.summary;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant submitted the figures of a year (QH-44) to its overseer, whose roll-up includes them.
 *
 * @param tenant the overseer, to whom the event is addressed
 * @param from the tenant that the figures describe
 * @param period the year, four digits
 * @param headcount staff of the agencies that have reported it; this and the next three are {@code null} for figures
 *     computed by an earlier release
 * @param registered volunteers on the roster who are registered in the national system
 * @param verdicts number of verdicts by outcome, by indicator; {@code null} for figures of an earlier release
 */
public record SummarySubmitted(
        String tenant,
        TenantId from,
        String period,
        int version,
        long volunteers,
        long participants,
        long minutes,
        long activities,
        long agencies,
        @Nullable Long headcount,
        @Nullable Long agenciesWithHeadcount,
        @Nullable Long registered,
        @Nullable Map<String, Long> activityStates,
        @Nullable Map<String, Map<String, Long>> verdicts,
        Instant submittedAt)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.reporting.summary-submitted.v1";
    public static final String TOPIC = "reporting.summaries.v1";

    static SummarySubmitted of(TenantId from, int year, Submission submission) {
        var figures = submission.figures();
        var background = figures.background();
        return new SummarySubmitted(
                submission.overseer().value(),
                from,
                Integer.toString(year),
                submission.version(),
                figures.volunteers(),
                figures.participants(),
                figures.minutes(),
                figures.activities(),
                figures.agencies(),
                background == null ? null : background.headcount(),
                background == null ? null : background.agenciesWithHeadcount(),
                background == null ? null : background.registered(),
                background == null ? null : background.activityStates(),
                background == null || background.verdicts() == null
                        ? null
                        : background.verdicts().byIndicator(),
                submission.submittedAt());
    }
}
