package cn.volunteering.reporting.rollup.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.rollup.Reports;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.web.ReportInboxItem;
import cn.volunteering.reporting.summary.web.ReportInboxSource;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings an office the reports that await its answer, and those that are late, of the periods that ended within a year. */
@Component
final class OfficeInbox implements ReportInboxSource {

    private final Reports reports;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    OfficeInbox(Reports reports, TenantDirectory tenants, PlatformCalendar calendar) {
        this.reports = reports;
        this.tenants = tenants;
        this.calendar = calendar;
    }

    @Override
    public List<ReportInboxItem> items() {
        boolean isOffice = tenants.find(TenantScope.tenant()).orElseThrow().kind() == TenantKind.OFFICE;
        return isOffice ? endedPeriods().flatMap(this::itemsOf).toList() : List.of();
    }

    private Stream<SummaryPeriod> endedPeriods() {
        var today = calendar.today();
        var yearAgo = today.minusYears(1);
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> SummaryPeriod.partsOf(year).stream())
                .filter(period -> period.hasEndedBy(today) && !period.hasEndedBy(yearAgo))
                .sorted((one, other) -> other.compareTo(one));
    }

    private Stream<ReportInboxItem> itemsOf(SummaryPeriod period) {
        var states = reports.of(period).stream()
                .map(report -> report.standing().state())
                .toList();
        return Stream.of(
                        item(
                                ReportInboxItem.Kind.REPORTS_TO_ANSWER,
                                period.label() + "待签收或退回的下级报送",
                                period,
                                ReportState.RECEIVED,
                                states),
                        item(
                                ReportInboxItem.Kind.REPORTS_BELOW_LATE,
                                period.label() + "逾期未报的下级单位",
                                period,
                                ReportState.LATE,
                                states))
                .filter(item -> item.count() > 0);
    }

    private static ReportInboxItem item(
            ReportInboxItem.Kind kind,
            String title,
            SummaryPeriod period,
            ReportState state,
            List<ReportState> states) {
        long count = states.stream().filter(state::equals).count();
        return new ReportInboxItem(kind, title, count, "/rollup/" + period + "/reports?state=" + state);
    }
}
