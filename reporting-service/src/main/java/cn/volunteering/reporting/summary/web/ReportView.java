package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.Answer;
import cn.volunteering.reporting.summary.Correspondence;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.Standing;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.tenancy.TenantEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the tenant's report of a period stands at its overseer.
 *
 * @param stateLabel in words
 * @param dueOn the last day on which the report is in time
 * @param daysLate 0 unless the report is late
 * @param reportedAt {@code null} until a person has submitted the period after its end
 * @param answer the latest answer, also about an earlier submission; {@code null} if there is none
 * @param reminder the latest reminder; {@code null} if there is none
 */
record ReportView(
        String overseer,
        String overseerName,
        ReportState state,
        String stateLabel,
        LocalDate dueOn,
        long daysLate,
        @Nullable Instant reportedAt,
        @Nullable AnswerView answer,
        @Nullable ReminderView reminder,
        List<String> allowedActions) {

    /**
     * An answer.
     *
     * @param reason why the submission was returned; {@code null} for a receipt
     */
    record AnswerView(
            Answer.Kind kind, int version, @Nullable String reason, Instant answeredAt) {

        private static AnswerView of(Answer answer) {
            return new AnswerView(answer.kind(), answer.version(), answer.reason(), answer.answeredAt());
        }
    }

    /** A reminder. */
    record ReminderView(LocalDate dueOn, @Nullable String note, int count, Instant remindedAt) {

        private static ReminderView of(Correspondence.Reminder reminder) {
            return new ReminderView(reminder.dueOn(), reminder.note(), reminder.count(), reminder.remindedAt());
        }
    }

    static ReportView of(Summary summary, Standing standing, TenantEntry overseer, List<String> allowedActions) {
        var said = summary.said();
        var answer = said.answer();
        var reminder = said.reminder();
        return new ReportView(
                overseer.id().value(),
                overseer.name(),
                standing.state(),
                standing.state().title(),
                standing.dueOn(),
                standing.daysLate(),
                said.report() == null ? null : said.report().submittedAt(),
                answer == null ? null : AnswerView.of(answer.answer()),
                reminder == null ? null : ReminderView.of(reminder.reminder()),
                allowedActions);
    }
}
