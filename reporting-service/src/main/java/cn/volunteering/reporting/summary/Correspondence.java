package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant and its overseer have said to each other about a period: the tenant's report, and the overseer's answers
 * and reminders.
 *
 * @param report {@code null} until a person has submitted the period after its end
 * @param answer {@code null} until the overseer has answered
 * @param reminder {@code null} until the overseer has reminded
 */
public record Correspondence(
        @Nullable Report report,
        @Nullable ReceivedAnswer answer,
        @Nullable ReceivedReminder reminder) {

    /** Nothing was said. */
    public static final Correspondence NONE = new Correspondence(null, null, null);

    /**
     * A report.
     *
     * @param overseer the tenant to which it was made
     */
    public record Report(int version, TenantId overseer, Instant submittedAt) {}

    /**
     * A reminder.
     *
     * @param dueOn the deadline of which it reminds
     * @param note what the overseer adds; may be {@code null}
     * @param count how many reminders there were, this one included
     */
    public record Reminder(LocalDate dueOn, @Nullable String note, int count, Instant remindedAt) {}

    /**
     * An answer with its sender.
     *
     * @param order the version of the sender's record; of two from one office the higher is newer
     */
    public record ReceivedAnswer(TenantId office, long order, Answer answer) {}

    /**
     * A reminder with its sender.
     *
     * @param order the version of the sender's record; of two from one office the higher is newer
     */
    public record ReceivedReminder(TenantId office, long order, Reminder reminder) {}

    Correspondence reported(Report latest) {
        return new Correspondence(latest, answer, reminder);
    }

    /** Returns what was said after an answer arrived; one that is not newer changes nothing. */
    Correspondence answered(ReceivedAnswer arrived) {
        boolean isOld = answer != null && answer.office().equals(arrived.office()) && answer.order() >= arrived.order();
        return isOld ? this : new Correspondence(report, arrived, reminder);
    }

    /** Returns what was said after a reminder arrived; one that is not newer changes nothing. */
    Correspondence reminded(ReceivedReminder arrived) {
        boolean isOld =
                reminder != null && reminder.office().equals(arrived.office()) && reminder.order() >= arrived.order();
        return isOld ? this : new Correspondence(report, answer, arrived);
    }

    /** Returns whether the period was reported to the given overseer. */
    boolean isReportedTo(@Nullable TenantId overseer) {
        return report != null && report.overseer().equals(overseer);
    }

    /** Returns the answer of the given overseer, if it has answered. */
    @Nullable
    Answer answerOf(@Nullable TenantId overseer) {
        return answer != null && answer.office().equals(overseer) ? answer.answer() : null;
    }
}
