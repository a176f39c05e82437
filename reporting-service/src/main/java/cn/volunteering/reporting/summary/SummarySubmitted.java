package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant submitted the figures of a year (QH-44) to its overseer, whose roll-up includes them. Quarters and months,
 * which this form cannot name, are a {@link PeriodSummarySubmitted}.
 *
 * @param tenant the overseer, to whom the event is addressed
 * @param from the tenant that the figures describe
 * @param period the year, four digits
 * @param headcount staff of the agencies that have reported it; this and the next three are {@code null} for figures
 *     computed by an earlier release
 * @param registered volunteers on the roster who are registered in the national system
 * @param verdicts number of verdicts by outcome, by indicator; {@code null} for figures of an earlier release
 * @param active volunteers who served within twelve months; this and the next five are {@code null} for figures of an
 *     earlier release
 * @param volunteerBlock what volunteer service earns in the assessment of the agency; {@code null} in a sum, without an
 *     assessment, and for figures of an earlier release
 * @param reported whether a person submitted it; otherwise it was renewed because a figure changed
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
        @Nullable Long active,
        @Nullable Map<String, Long> activityModes,
        @Nullable Long partyMembers,
        @Nullable Long partyParticipants,
        @Nullable Long partyMinutes,
        @Nullable Map<String, IndicatorFigure> indicators,
        @Nullable BlockFigure volunteerBlock,
        boolean reported,
        Instant submittedAt)
        implements SubmittedSummary {

    public static final String TYPE = "volunteering.reporting.summary-submitted.v1";
    public static final String TOPIC = "reporting.summaries.v1";

    static SummarySubmitted of(TenantId from, int year, Submission submission) {
        var sent = PublishedFigures.of(submission.figures());
        return new SummarySubmitted(
                submission.overseer().value(),
                from,
                Integer.toString(year),
                submission.version(),
                sent.volunteers(),
                sent.participants(),
                sent.minutes(),
                sent.activities(),
                sent.agencies(),
                sent.headcount(),
                sent.agenciesWithHeadcount(),
                sent.registered(),
                sent.activityStates(),
                sent.verdicts(),
                sent.active(),
                sent.activityModes(),
                sent.partyMembers(),
                sent.partyParticipants(),
                sent.partyMinutes(),
                sent.indicators(),
                sent.volunteerBlock(),
                submission.isReported(),
                submission.submittedAt());
    }

    @Override
    public SummaryPeriod about() {
        return new SummaryPeriod(period);
    }
}
