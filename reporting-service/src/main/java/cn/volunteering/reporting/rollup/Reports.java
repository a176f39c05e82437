package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reports that the bound office expects from the tenants that it oversees now (QH-44), and what it says about them. */
public final class Reports {

    private final MakeRollup makeRollup;
    private final Aggregates<Handling> handlings;
    private final Deadlines deadlines;
    private final PlatformCalendar calendar;

    public Reports(
            MakeRollup makeRollup, Aggregates<Handling> handlings, Deadlines deadlines, PlatformCalendar calendar) {
        this.makeRollup = makeRollup;
        this.handlings = handlings;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /**
     * Returns the reports of all tenants below for a period.
     *
     * @throws cn.volunteering.domain.RefusedException if the bound tenant is not an office
     */
    public List<Report> of(SummaryPeriod period) {
        return reports(makeRollup.forOffice(period));
    }

    /**
     * Returns the report of a tenant below.
     *
     * @throws NotFoundException if the bound office does not oversee the tenant
     */
    public Report of(String from, SummaryPeriod period) {
        return of(period).stream()
                .filter(report -> report.from().value().equals(from))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reports", from));
    }

    private List<Report> reports(Rollup rollup) {
        var known = handlings(rollup);
        var office = TenantScope.tenant();
        var dueOn = deadlines.ofTenantsBelow(rollup.period());
        return rollup.rows().stream()
                .map(row -> Report.of(
                        office,
                        row.received(),
                        known.getOrDefault(row.tenant(), Handling.none(row.tenant(), rollup.period())),
                        dueOn.apply(row.tenant()),
                        calendar.today()))
                .toList();
    }

    private Map<TenantId, Handling> handlings(Rollup rollup) {
        var ids = rollup.rows().stream()
                .map(row -> Handling.idOf(row.tenant(), rollup.period()))
                .toList();
        return handlings.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Handling::from, Function.identity()));
    }

    /**
     * Returns a submission for correction, with the reason.
     *
     * @param version the submission that the officer saw
     * @throws cn.volunteering.domain.RefusedException if there is nothing to return, or a newer submission has arrived
     */
    public Report returned(String from, SummaryPeriod period, int version, String reason) {
        return answered(from, period, report -> report.returned(version, reason, calendar.now()));
    }

    /**
     * Gives a receipt for a submission.
     *
     * @param version the submission that the officer saw
     * @throws cn.volunteering.domain.RefusedException if there is nothing to accept, or a newer submission has arrived
     */
    public Report accepted(String from, SummaryPeriod period, int version) {
        return answered(from, period, report -> report.accepted(version, calendar.now()));
    }

    /**
     * Reminds a tenant of its report, at most once a day.
     *
     * @throws cn.volunteering.domain.RefusedException if no report is due
     */
    public Report reminded(String from, SummaryPeriod period, @Nullable String note) {
        return answered(from, period, report -> report.reminded(note, calendar.now()));
    }

    private Report answered(String from, SummaryPeriod period, Function<Report, Decision<Handling>> command) {
        var report = of(from, period);
        var handling = handlings
                .changeOrBegin(
                        Handling.idOf(report.from(), period),
                        () -> Handling.none(report.from(), period),
                        current -> command.apply(report.with(current, calendar.today())))
                .state();
        return report.with(handling, calendar.today());
    }
}
