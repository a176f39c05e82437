package cn.volunteering.reporting.summary;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.reporting.summary.Correspondence.ReceivedAnswer;
import cn.volunteering.reporting.summary.Correspondence.ReceivedReminder;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.function.Function;

/** Takes note of the answers and reminders of the bound tenant's overseer (QH-44). Audits those that are new. */
public final class TakeNote {

    private final Summaries summaries;
    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final DueYears due;

    public TakeNote(Summaries summaries, TenantDirectory tenants, AuditLog audit, DueYears due) {
        this.summaries = summaries;
        this.tenants = tenants;
        this.audit = audit;
        this.due = due;
    }

    /**
     * Stores an answer.
     *
     * @throws RefusedException if the sender does not oversee the bound tenant
     * @throws ConflictException if the summary changed meanwhile; the event is then taken again
     */
    public void answer(SummaryPeriod period, ReceivedAnswer answer) {
        String action = answer.answer().kind() == Answer.Kind.RETURNED ? "summary-returned" : "summary-accepted";
        take(period, answer.office(), action, summary -> summary.answered(answer));
    }

    /**
     * Stores a reminder, and begins the summary of a period that has none.
     *
     * @throws RefusedException if the sender does not oversee the bound tenant
     * @throws ConflictException if the summary changed meanwhile; the event is then taken again
     */
    public void reminder(SummaryPeriod period, ReceivedReminder reminder) {
        take(period, reminder.office(), "summary-reminded", summary -> summary.reminded(reminder));
        due.mark(TenantScope.tenant(), period.year());
    }

    private void take(SummaryPeriod period, TenantId office, String action, Function<Summary, Decision<Summary>> note) {
        requireOverseer(office);
        var known = summaries.seen(period.year()).get(period);
        var before = known == null ? summaries.begin(period) : known;
        var decision = note.apply(before.state());
        if (!decision.orThrow().equals(before.state())) {
            audit.record(action, "summary/" + period, Map.of("from", office.value()));
            summaries.save(before, decision);
        }
    }

    private void requireOverseer(TenantId office) {
        var self = tenants.find(TenantScope.tenant()).orElseThrow();
        if (self.overseer().filter(office::equals).isEmpty()) {
            throw new RefusedException(Refusal.of("summary-answer-not-from-above", "答复单位不是本单位的上级文明办"));
        }
    }
}
