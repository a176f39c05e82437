package cn.volunteering.reporting.rollup.web;

import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.rollup.Report;
import cn.volunteering.reporting.summary.Answer;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a tenant below for a period, as the office sees it.
 *
 * @param stateLabel in words
 * @param dueOn the last day on which the report is in time
 * @param daysLate 0 unless the report is late
 * @param version the latest submission; {@code null} if nothing was received
 * @param reportedAt {@code null} until a person has submitted the period after its end
 * @param answer the latest answer, also about an earlier submission; {@code null} if there is none
 * @param reminders how many reminders were sent
 */
record ReportLine(
        TenantId tenant,
        String name,
        TenantKind kind,
        ReportState state,
        String stateLabel,
        LocalDate dueOn,
        long daysLate,
        @Nullable Integer version,
        @Nullable Instant submittedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant reportedAt,
        @Nullable GivenAnswer answer,
        int reminders,
        @Nullable Instant remindedAt,
        List<String> allowedActions) {

    /**
     * An answer.
     *
     * @param reason why the submission was returned; {@code null} for a receipt
     */
    record GivenAnswer(
            Answer.Kind kind, int version, @Nullable String reason, Instant answeredAt) {

        private static GivenAnswer of(Answer answer) {
            return new GivenAnswer(answer.kind(), answer.version(), answer.reason(), answer.answeredAt());
        }
    }

    static ReportLine of(Report report, TenantEntry tenant, List<String> allowedActions) {
        var received = report.received().orElse(null);
        var standing = report.standing();
        var handling = report.handling();
        return new ReportLine(
                tenant.id(),
                tenant.name(),
                tenant.kind(),
                standing.state(),
                standing.state().title(),
                standing.dueOn(),
                standing.daysLate(),
                received == null ? null : received.version(),
                received == null ? null : received.submittedAt(),
                received == null ? null : received.receivedAt(),
                reportedAt(received),
                handling.answer() == null ? null : GivenAnswer.of(handling.answer()),
                handling.reminders(),
                handling.remindedAt(),
                allowedActions);
    }

    private static @Nullable Instant reportedAt(@Nullable ReceivedSummary received) {
        return received == null || received.report() == null
                ? null
                : received.report().submittedAt();
    }
}
