package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.listen.TenantNotKnownException;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;

/** Receives a summary from a tenant below (QH-44). Ignores older and repeated summaries; audits those it accepts. */
public final class ReceiveSummary {

    private final ReceivedSummaries received;
    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final DueYears due;

    public ReceiveSummary(ReceivedSummaries received, TenantDirectory tenants, AuditLog audit, DueYears due) {
        this.received = received;
        this.tenants = tenants;
        this.audit = audit;
        this.due = due;
    }

    /**
     * Stores the summary and makes the office's own summary due.
     *
     * @throws RefusedException if the bound tenant does not oversee the sender
     */
    public void receive(ReceivedSummary summary) {
        requireFromBelow(summary.from());
        var known = received.find(summary.from(), summary.year());
        if (known.filter(it -> it.version() >= summary.version()).isEmpty()) {
            audit(summary);
            received.keep(summary.after(known));
        }
        due.mark(TenantScope.tenant(), summary.year());
    }

    private void requireFromBelow(TenantId sender) {
        TenantEntry entry = tenants.find(sender).orElseThrow(() -> new TenantNotKnownException(sender));
        if (!entry.isOverseenBy(TenantScope.tenant())) {
            throw new RefusedException(Refusal.of("summary-not-from-below", "报送单位不归本文明办管理"));
        }
    }

    private void audit(ReceivedSummary summary) {
        var details = Map.of("from", summary.from().value(), "version", Integer.toString(summary.version()));
        audit.record("summary-received", "summary/" + summary.year(), details);
    }
}
