package cn.volunteering.reporting.rollup.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.rollup.Report;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.web.action.PermittedActions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the reports of the tenants below with their names and with what the caller may do. */
@Component
final class ReportLines {

    static final String RETURN = "report.RETURN";
    static final String ACCEPT = "report.ACCEPT";
    static final String REMIND = "report.REMIND";

    private static final String SUBJECT = "report";

    private final TenantDirectory tenants;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    /** The orders of the list. */
    enum Order {
        /** The latest first, then by name. */
        DAYS_LATE(Comparator.comparingLong(ReportLine::daysLate)
                .reversed()
                .thenComparing(ReportLine::name)
                .thenComparing(line -> line.tenant().value())),
        NAME(Comparator.comparing(ReportLine::name)
                .thenComparing(line -> line.tenant().value()));

        private final Comparator<ReportLine> comparator;

        Order(Comparator<ReportLine> comparator) {
            this.comparator = comparator;
        }
    }

    ReportLines(TenantDirectory tenants, PermittedActions permitted, PlatformCalendar calendar) {
        this.tenants = tenants;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the lines in some states, or in all. */
    List<ReportLine> of(List<Report> reports, @Nullable Collection<ReportState> states, Order order) {
        return reports.stream()
                .filter(report -> states == null
                        || states.isEmpty()
                        || states.contains(report.standing().state()))
                .map(this::of)
                .sorted(order.comparator)
                .toList();
    }

    /** Returns the line of one report. */
    ReportLine of(Report report) {
        TenantEntry tenant = tenants.find(report.from()).orElseThrow();
        return ReportLine.of(report, tenant, actionsOn(report));
    }

    private List<String> actionsOn(Report report) {
        var now = calendar.now();
        return permitted
                .to(SUBJECT)
                .edit("RETURN", () -> report.returned(report.version(), "", now))
                .step("ACCEPT", report.handling(), () -> report.accepted(report.version(), now))
                .edit("REMIND", () -> report.reminded(null, now))
                .names();
    }
}
