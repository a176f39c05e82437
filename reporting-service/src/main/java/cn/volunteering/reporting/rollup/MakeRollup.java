package cn.volunteering.reporting.rollup;

import static java.util.stream.Collectors.toSet;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.OfficeFigures;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.util.List;
import java.util.Set;

/** Rolls up the summaries that the bound office has received from the tenants it oversees now. */
public final class MakeRollup implements OfficeFigures {

    private final ReceivedSummaries received;
    private final TenantDirectory tenants;

    public MakeRollup(ReceivedSummaries received, TenantDirectory tenants) {
        this.received = received;
        this.tenants = tenants;
    }

    /**
     * Returns the roll-up for display.
     *
     * @throws RefusedException if the bound tenant is not an office
     */
    public Rollup forOffice(int year) {
        var self = tenants.find(TenantScope.tenant()).orElseThrow();
        if (self.kind() != TenantKind.OFFICE) {
            throw new RefusedException(Refusal.of("rollup-of-offices-only", "只有文明办有下级单位汇总"));
        }
        return rollup(self.id(), year);
    }

    @Override
    public Figures of(int year) {
        return rollup(TenantScope.tenant(), year).total();
    }

    @Override
    public Set<Integer> years() {
        return received.years();
    }

    private Rollup rollup(TenantId office, int year) {
        var summaries = received.of(year);
        return Rollup.of(year, below(office, summaries), summaries);
    }

    /** Omits deleted tenants that have not sent a summary, because none is expected any more. */
    private List<TenantId> below(TenantId office, List<ReceivedSummary> summaries) {
        var senders = summaries.stream().map(ReceivedSummary::from).collect(toSet());
        return tenants.all().stream()
                .filter(tenant -> tenant.isOverseenBy(office))
                .filter(tenant -> tenant.state() != TenantState.DELETED || senders.contains(tenant.id()))
                .map(TenantEntry::id)
                .toList();
    }
}
