package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Recomputes the summary of the bound tenant and submits it to the overseer. Every submission is audited. */
public final class MakeSummary {

    private final Summaries summaries;
    private final MakeOverview makeOverview;
    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final Clock clock;

    public MakeSummary(
            Summaries summaries, MakeOverview makeOverview, TenantDirectory tenants, AuditLog audit, Clock clock) {
        this.summaries = summaries;
        this.makeOverview = makeOverview;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Recomputes the year and submits it if the overseer does not have the current figures. */
    public void refresh(int year) {
        var tenant = self();
        summaries.change(
                year, summary -> audited(summary.refresh(overview(tenant, year), tenant.overseer(), clock.instant())));
    }

    /**
     * Recomputes the year and submits it, changed or not.
     *
     * @throws cn.volunteering.domain.RefusedException if there is no overseer
     */
    public Summary submit(int year) {
        var tenant = self();
        return summaries.change(year, summary -> {
            var current = summary.with(overview(tenant, year));
            return audited(current.submit(tenant.overseer(), clock.instant()));
        });
    }

    /** Returns the years that have or should have a summary. */
    public Set<Integer> years() {
        var years = new TreeSet<>(makeOverview.years());
        summaries.all().forEach(summary -> years.add(summary.year()));
        return years;
    }

    /** Computes what the summary should contain now. */
    public Overview recomputed(int year) {
        return overview(self(), year);
    }

    private TenantEntry self() {
        return tenants.find(TenantScope.tenant()).orElseThrow();
    }

    private Overview overview(TenantEntry tenant, int year) {
        return tenant.kind() == TenantKind.OFFICE ? makeOverview.ofOffice(year) : makeOverview.ofAgency(year);
    }

    /** Audits before the save: after a crash, a surplus audit record is better than a missing one. */
    private Decision<Summary> audited(Decision<Summary> decision) {
        switch (decision) {
            case Accepted<Summary> accepted -> accepted.events().forEach(this::audit);
            case Refused<Summary> _ -> {}
        }
        return decision;
    }

    private void audit(DomainEvent event) {
        if (event instanceof SummarySubmitted submitted) {
            var details = Map.of("to", submitted.tenant(), "version", Integer.toString(submitted.version()));
            audit.record("summary-submitted", "summary/" + submitted.period(), details);
        }
    }
}
