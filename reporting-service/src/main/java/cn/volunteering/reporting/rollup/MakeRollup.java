package cn.volunteering.reporting.rollup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.OfficeFigures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Rollup forOffice(SummaryPeriod period) {
        return rollup(office(), period, received.of(period));
    }

    /**
     * Returns the roll-ups of the months of a year for display, also of those without any summary.
     *
     * @throws RefusedException if the bound tenant is not an office
     */
    public List<Rollup> monthsForOffice(int year) {
        var office = office();
        var summaries = received.ofYear(year).stream().collect(groupingBy(ReceivedSummary::period));
        return SummaryPeriod.monthsOf(year).stream()
                .map(month -> rollup(office, month, summaries.getOrDefault(month, List.of())))
                .toList();
    }

    /**
     * Returns the bound office.
     *
     * @throws RefusedException if the bound tenant is not an office
     */
    private TenantId office() {
        var self = tenants.find(TenantScope.tenant()).orElseThrow();
        if (self.kind() != TenantKind.OFFICE) {
            throw new RefusedException(Refusal.of("rollup-of-offices-only", "只有文明办有下级单位汇总"));
        }
        return self.id();
    }

    @Override
    public Map<SummaryPeriod, Figures> of(int year) {
        var office = TenantScope.tenant();
        var sums = new HashMap<SummaryPeriod, Figures>();
        received.ofYear(year).stream()
                .collect(groupingBy(ReceivedSummary::period))
                .forEach((period, summaries) ->
                        sums.put(period, rollup(office, period, summaries).total()));
        return sums;
    }

    @Override
    public Set<Integer> years() {
        return received.years();
    }

    private Rollup rollup(TenantId office, SummaryPeriod period, List<ReceivedSummary> summaries) {
        return Rollup.of(period, below(office, summaries), summaries);
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
