package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * A tenant submitted the figures of a quarter or month (QH-44) to its overseer: the second form of
 * {@link SummarySubmitted}, which can name any period.
 *
 * @param tenant the overseer, to whom the event is addressed
 * @param from the tenant that the figures describe
 * @param reported whether a person submitted it; otherwise it was renewed because a figure changed
 */
public record PeriodSummarySubmitted(
        String tenant,
        TenantId from,
        SummaryPeriod period,
        int version,
        PublishedFigures figures,
        boolean reported,
        Instant submittedAt)
        implements SubmittedSummary {

    public static final String TYPE = "volunteering.reporting.summary-submitted.v2";

    static PeriodSummarySubmitted of(TenantId from, SummaryPeriod period, Submission submission) {
        return new PeriodSummarySubmitted(
                submission.overseer().value(),
                from,
                period,
                submission.version(),
                PublishedFigures.of(submission.figures()),
                submission.isReported(),
                submission.submittedAt());
    }

    @Override
    public SummaryPeriod about() {
        return period;
    }
}
