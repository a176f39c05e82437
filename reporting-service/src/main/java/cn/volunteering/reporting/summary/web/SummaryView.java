package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.LatestHeadcount;
import cn.volunteering.reporting.summary.Submission;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's summary in responses.
 *
 * @param periodLabel in words
 * @param staff {@code null} while no headcount is known
 * @param submission {@code null} until the first submission
 * @param report {@code null} without an overseer
 */
record SummaryView(
        int year,
        SummaryPeriod period,
        String periodLabel,
        FiguresView figures,
        @Nullable StaffView staff,
        long nationallyRegistered,
        Map<String, Long> activityStates,
        @Nullable SubmissionView submission,
        @Nullable ReportView report) {

    /** The headcount at the end of a month. */
    record StaffView(LocalDate countedOn, int establishment, int contract, int total) {

        private static StaffView of(LatestHeadcount staff) {
            return new StaffView(staff.countedOn(), staff.establishment(), staff.contract(), staff.total());
        }
    }

    /**
     * The submission last sent to the overseer.
     *
     * @param reported whether a person submitted it; otherwise it was renewed because a figure changed
     */
    record SubmissionView(int version, TenantId overseer, FiguresView figures, Instant submittedAt, boolean reported) {

        private static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.version(),
                    submission.overseer(),
                    FiguresView.of(submission.figures()),
                    submission.submittedAt(),
                    submission.isReported());
        }
    }

    static SummaryView of(Summary summary, @Nullable ReportView report) {
        var overview = summary.overview();
        var staff = overview.staff();
        var submission = summary.submission();
        return new SummaryView(
                summary.year(),
                summary.period(),
                summary.period().label(),
                FiguresView.of(overview.figures()),
                staff == null ? null : StaffView.of(staff),
                overview.nationallyRegistered(),
                overview.activityStates(),
                submission == null ? null : SubmissionView.of(submission),
                report);
    }
}
