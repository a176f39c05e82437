package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.listen.TenantNotKnownException;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Receives a summary from a tenant below (QH-44). Ignores older and repeated summaries; audits those it accepts. */
public final class ReceiveSummary {

    private final ReceivedSummaries received;
    private final SummaryTrail trail;
    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final DueYears due;

    public ReceiveSummary(
            ReceivedSummaries received, SummaryTrail trail, TenantDirectory tenants, AuditLog audit, DueYears due) {
        this.received = received;
        this.trail = trail;
        this.tenants = tenants;
        this.audit = audit;
        this.due = due;
    }

    /**
     * Stores the summary and makes the office's own summary due.
     *
     * @param now when it arrived
     * @throws RefusedException if the bound tenant does not oversee the sender
     */
    public void receive(SummaryVersion arrived, Instant now) {
        requireFromBelow(arrived.from());
        var known = received.find(arrived.from(), arrived.period());
        if (known.filter(it -> it.version() >= arrived.version()).isEmpty()) {
            audit(arrived);
        }
        trail.keep(List.of(arrived));
        received.keep(ReceivedSummary.of(arrived, now));
        due.mark(TenantScope.tenant(), arrived.period().year());
    }

    private void requireFromBelow(TenantId sender) {
        TenantEntry entry = tenants.find(sender).orElseThrow(() -> new TenantNotKnownException(sender));
        if (!entry.isOverseenBy(TenantScope.tenant())) {
            throw new RefusedException(Refusal.of("summary-not-from-below", "报送单位不归本文明办管理"));
        }
    }

    private void audit(SummaryVersion summary) {
        var details = Map.of("from", summary.from().value(), "version", Integer.toString(summary.version()));
        audit.record("summary-received", "summary/" + summary.period(), details);
    }
}
