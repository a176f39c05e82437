package cn.volunteering.reporting.summary;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Recomputes the summaries of the bound tenant and submits them to the overseer. Every submission is audited. */
public final class MakeSummary {

    private static final int ATTEMPTS = 10;

    private final Summaries summaries;
    private final SummaryTrail trail;
    private final MakeOverview makeOverview;
    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final Clock clock;

    public MakeSummary(
            Summaries summaries,
            SummaryTrail trail,
            MakeOverview makeOverview,
            TenantDirectory tenants,
            AuditLog audit,
            Clock clock) {
        this.summaries = summaries;
        this.trail = trail;
        this.makeOverview = makeOverview;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Recomputes the periods of a year and submits those whose current figures the overseer does not have. */
    public void refresh(int year) {
        retryingOnConflict(() -> refreshed(year));
    }

    private List<Summary> refreshed(int year) {
        var self = self();
        var before = summaries.seen(year);
        var latest = overviews(self, year, before.keySet()).entrySet().stream()
                .map(entry -> refreshed(self, before(self, before, entry.getKey()), entry.getValue()))
                .toList();
        trail.keep(latest.stream().flatMap(MakeSummary::versionOf).toList());
        return latest;
    }

    private Summary refreshed(TenantEntry self, Versioned<Summary> before, Overview overview) {
        return summaries.save(before, audited(before.state().refresh(overview, self.overseer(), clock.instant())));
    }

    /**
     * Recomputes a period and submits it, changed or not.
     *
     * @throws cn.volunteering.domain.RefusedException if there is no overseer
     */
    public Summary submit(SummaryPeriod period) {
        var submitted = retryingOnConflict(() -> submitted(period));
        trail.keep(versionOf(submitted).toList());
        return submitted;
    }

    private Summary submitted(SummaryPeriod period) {
        var self = self();
        var before = before(self, summaries.seen(period.year()), period);
        var overview = overviews(self, period.year(), Set.of(period)).get(period);
        return summaries.save(before, audited(before.state().with(overview).submit(self.overseer(), clock.instant())));
    }

    private Versioned<Summary> before(
            TenantEntry self, Map<SummaryPeriod, Versioned<Summary>> seen, SummaryPeriod period) {
        var known = seen.get(period);
        return known == null ? begun(self, summaries.begin(period)) : known;
    }

    private Versioned<Summary> begun(TenantEntry self, Versioned<Summary> blank) {
        var state = self.overseer()
                .map(office ->
                        blank.state().goingOn(trail.of(self.id(), blank.state().period()), office))
                .orElse(blank.state());
        return new Versioned<>(blank.id(), blank.version(), state);
    }

    private static Stream<SummaryVersion> versionOf(Summary summary) {
        return Stream.ofNullable(summary.submission()).map(submission -> SummaryVersion.of(summary, submission));
    }

    private static <T> T retryingOnConflict(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Returns the years that have or should have a summary. */
    public Set<Integer> years() {
        var years = new TreeSet<>(makeOverview.years());
        summaries.all().forEach(summary -> years.add(summary.year()));
        return years;
    }

    /** Computes what the summaries of a year should contain now. */
    public Map<SummaryPeriod, Overview> recomputed(int year) {
        return overviews(self(), year, summaries.seen(year).keySet());
    }

    private TenantEntry self() {
        return tenants.find(TenantScope.tenant()).orElseThrow();
    }

    private Map<SummaryPeriod, Overview> overviews(TenantEntry tenant, int year, Collection<SummaryPeriod> wanted) {
        return tenant.kind() == TenantKind.OFFICE
                ? makeOverview.ofOffice(year, wanted)
                : makeOverview.ofAgency(year, wanted);
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
        if (event instanceof SubmittedSummary submitted) {
            var details = Map.of("to", submitted.tenant(), "version", Integer.toString(submitted.version()));
            audit.record("summary-submitted", "summary/" + submitted.about(), details);
        }
    }
}
