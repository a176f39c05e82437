package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.ReportingDays;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.action.PermittedActions;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows where the bound tenant's reports stand at its overseer. */
@Component
final class OwnReports {

    static final String SUBMIT = "summary.SUBMIT";

    private static final String SUBJECT = "summary";

    private final Summaries summaries;
    private final PolicyReader policies;
    private final TenantDirectory tenants;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    OwnReports(
            Summaries summaries,
            PolicyReader policies,
            TenantDirectory tenants,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.summaries = summaries;
        this.policies = policies;
        this.tenants = tenants;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the summary of a period, which is empty if nothing was summed up yet. */
    Summary summaryOf(SummaryPeriod period) {
        return summaries.find(period).orElseGet(() -> Summary.empty(TenantScope.tenant(), period));
    }

    /** Returns where the report of a period stands; {@code null} without an overseer. */
    @Nullable
    ReportView reportOf(Summary summary) {
        var overseer = overseer();
        return overseer == null ? null : view(summary, overseer, policies.ofBoundTenant());
    }

    /** Returns the periods of a year that have begun, the latest first. */
    List<SummaryLine> ofYear(int year, @Nullable Collection<ReportState> states) {
        var overseer = overseer();
        var values = policies.ofBoundTenant();
        var known = summaries.seen(year);
        return SummaryPeriod.partsOf(year).stream()
                .filter(period -> period.hasBegunBy(calendar.today()))
                .sorted((one, other) -> other.compareTo(one))
                .map(period -> stateOf(known.get(period), period))
                .map(summary -> SummaryLine.of(summary, overseer == null ? null : view(summary, overseer, values)))
                .filter(line -> states == null
                        || states.isEmpty()
                        || line.report() != null
                                && states.contains(line.report().state()))
                .toList();
    }

    /** Returns a figure in the months of a year that have begun. */
    List<TrendPoint> months(int year, Figure figure) {
        var known = summaries.seen(year);
        return SummaryPeriod.monthsOf(year).stream()
                .filter(month -> month.hasBegunBy(calendar.today()))
                .map(month -> TrendPoint.of(month, figure, figuresOf(known.get(month))))
                .toList();
    }

    private static @Nullable Figures figuresOf(@Nullable Versioned<Summary> known) {
        return known == null ? null : known.state().overview().figures();
    }

    private static Summary stateOf(@Nullable Versioned<Summary> known, SummaryPeriod period) {
        return known == null ? Summary.empty(TenantScope.tenant(), period) : known.state();
    }

    private @Nullable TenantEntry overseer() {
        return tenants.find(TenantScope.tenant())
                .flatMap(TenantEntry::overseer)
                .flatMap(tenants::find)
                .orElse(null);
    }

    private ReportView view(Summary summary, TenantEntry overseer, EffectiveValues values) {
        var dueOn = ReportingDays.dueOn(summary.period(), values);
        var standing = summary.standing(overseer.id(), dueOn, calendar.today());
        var actions = permitted
                .to(SUBJECT)
                .offer("SUBMIT", () -> summary.period().hasBegunBy(calendar.today()))
                .names();
        return ReportView.of(summary, standing, overseer, actions);
    }
}
