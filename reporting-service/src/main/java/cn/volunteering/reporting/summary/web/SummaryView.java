package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.LatestHeadcount;
import cn.volunteering.reporting.summary.Submission;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's summary in responses.
 *
 * @param staff {@code null} while no headcount is known
 * @param submission {@code null} until the first submission
 */
record SummaryView(
        int year,
        FiguresView figures,
        @Nullable StaffView staff,
        long nationallyRegistered,
        Map<String, Long> activityStates,
        @Nullable SubmissionView submission) {

    /** The headcount at the end of a month. */
    record StaffView(LocalDate countedOn, int establishment, int contract, int total) {

        private static StaffView of(LatestHeadcount staff) {
            return new StaffView(staff.countedOn(), staff.establishment(), staff.contract(), staff.total());
        }
    }

    /** The submission last sent to the overseer. */
    record SubmissionView(int version, TenantId overseer, FiguresView figures, Instant submittedAt) {

        private static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.version(),
                    submission.overseer(),
                    FiguresView.of(submission.figures()),
                    submission.submittedAt());
        }
    }

    static SummaryView of(Summary summary) {
        var overview = summary.overview();
        var staff = overview.staff();
        var submission = summary.submission();
        return new SummaryView(
                summary.year(),
                FiguresView.of(overview.figures()),
                staff == null ? null : StaffView.of(staff),
                overview.nationallyRegistered(),
                overview.activityStates(),
                submission == null ? null : SubmissionView.of(submission));
    }
}
