package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period in the list of a tenant's summaries.
 *
 * @param periodLabel in words
 * @param version the latest submission; {@code null} if there is none
 * @param report {@code null} without an overseer
 */
record SummaryLine(
        SummaryPeriod period,
        String periodLabel,
        SummaryPeriod.Kind kind,
        @Nullable Integer version,
        @Nullable Instant submittedAt,
        @Nullable ReportView report) {

    static SummaryLine of(Summary summary, @Nullable ReportView report) {
        var submission = summary.submission();
        return new SummaryLine(
                summary.period(),
                summary.period().label(),
                summary.period().kind(),
                submission == null ? null : submission.version(),
                submission == null ? null : submission.submittedAt(),
                report);
    }
}
