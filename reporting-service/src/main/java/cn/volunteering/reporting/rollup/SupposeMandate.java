package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantKind;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers what a draft of the bound office would mean for the agencies right below it, before it is published. */
public final class SupposeMandate {

    private final MakeRollup makeRollup;
    private final Supplier<Function<TenantEntry, EffectiveValues>> demandsBelow;
    private final List<Declaration> declarations;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    /**
     * @param demandsBelow what the bound office and those above it demand of a tenant below
     */
    public SupposeMandate(
            MakeRollup makeRollup,
            Supplier<Function<TenantEntry, EffectiveValues>> demandsBelow,
            List<Declaration> declarations,
            TenantDirectory tenants,
            PlatformCalendar calendar) {
        this.makeRollup = makeRollup;
        this.demandsBelow = demandsBelow;
        this.declarations = List.copyOf(declarations);
        this.tenants = tenants;
        this.calendar = calendar;
    }

    /**
     * Judges the figures of a period by the draft. The draft counts as always in force.
     *
     * @throws cn.volunteering.domain.RefusedException if the bound tenant is not an office
     */
    public List<MandateEffect> of(SummaryPeriod period, PublishedVersion draft) {
        var rollup = makeRollup.forOffice(period);
        var demands = demandsBelow.get();
        return rollup.rows().stream()
                .filter(row -> entry(row).kind() == TenantKind.AGENCY)
                .map(row -> effect(row, period, demands.apply(entry(row)), draft))
                .toList();
    }

    private TenantEntry entry(Rollup.Row row) {
        return tenants.find(row.tenant()).orElseThrow();
    }

    private MandateEffect effect(
            Rollup.Row row, SummaryPeriod period, EffectiveValues present, PublishedVersion draft) {
        var day = period.referenceDay(calendar.today());
        var demands = new MandateEffect.Demands(present, present.supposing(draft), day);
        return MandateEffect.of(row, demands, declarations, !period.hasEndedBy(calendar.today()));
    }
}
