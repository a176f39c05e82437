package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.totals.UnitTotal;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the dashboard of a tenant: one document read by key, however many tenants are below it. */
@Tag(name = "单位合计与报送")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting")
class SummaryController {

    private final OwnReports ownReports;
    private final SummaryTrail trail;
    private final MakeSummary makeSummary;
    private final Facts facts;
    private final PlatformCalendar calendar;
    private final List<ReportInboxSource> more;

    SummaryController(
            OwnReports ownReports,
            SummaryTrail trail,
            MakeSummary makeSummary,
            Facts facts,
            PlatformCalendar calendar,
            List<ReportInboxSource> more) {
        this.ownReports = ownReports;
        this.trail = trail;
        this.makeSummary = makeSummary;
        this.facts = facts;
        this.calendar = calendar;
        this.more = more;
    }

    @Operation(summary = "本单位某年的合计与报送情况", description = "不指定年份时为今年")
    @GetMapping("/summary")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    SummaryView summary(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return shown(summaryOf(year));
    }

    @Operation(
            summary = "各处室或各党支部某年的合计",
            description =
                    "人数和时长按服务当时所在的处室和党支部计算，活动计入主办的处室和党支部，没有服务的也在列；每行人数在本行内去重，同一人在两处服务过则各计一次，各行相加为人次（未去重）；不指定年份时为今年")
    @GetMapping("/units")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    List<UnitTotalView> units(
            @RequestParam Axis axis, @RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return UnitTotalView.all(totals(summaryOf(year), axis), unitsOn(axis));
    }

    @Operation(summary = "本单位某年各期的报送情况，新的在前", description = "年、季度、月份各为一期，已经开始的都在列；不指定年份时为今年；可按状态筛选，如退回更正、逾期未报")
    @GetMapping("/summaries")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    PageOf<SummaryLine> list(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @RequestParam(required = false) @Nullable List<ReportState> state,
            @ParameterObject Pageable page) {
        return PageOf.of(Pages.cut(ownReports.ofYear(calendar.yearOrThis(year), state), page), line -> line);
    }

    @Operation(summary = "本单位某项数字在某年各月的变化", description = "已经开始的各月都在列；不指定年份时为今年")
    @GetMapping("/summaries/trend")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    List<TrendPoint> trend(
            @RequestParam Figure figure, @RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return ownReports.months(calendar.yearOrThis(year), figure);
    }

    @Operation(
            summary = "本单位报送和整改方面的待办事项与数量",
            description = "今年被退回的和逾期未报的各期；另有检查出的待整改和逾期未整改的问题，文明办还有近一年各期待签收的和逾期未报的下级单位，没有的不列；每项的数量等于其列表的行数")
    @GetMapping("/inbox")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER})
    List<ReportInboxItem> inbox() {
        var own = Stream.of(
                inboxItem(ReportInboxItem.Kind.REPORTS_RETURNED, "上级退回、需要更正的报送", ReportState.RETURNED),
                inboxItem(ReportInboxItem.Kind.REPORTS_LATE, "逾期尚未报送的各期", ReportState.LATE));
        return Stream.concat(own, more.stream().flatMap(source -> source.items().stream()))
                .toList();
    }

    private ReportInboxItem inboxItem(ReportInboxItem.Kind kind, String title, ReportState state) {
        int count = ownReports.ofYear(calendar.thisYear(), List.of(state)).size();
        return new ReportInboxItem(kind, title, count, "/summaries?state=" + state);
    }

    @Operation(summary = "本单位某一期的合计与报送情况", description = "期为年、季度或月份，如 2026、2026-Q3、2026-09")
    @GetMapping("/summaries/{period}")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    SummaryView ofPeriod(@PathVariable @PeriodSoFar String period) {
        return shown(ownReports.summaryOf(new SummaryPeriod(period)));
    }

    @Operation(summary = "本单位某一期历次报送及每次改变的数字，新的在前", description = "期未结束时每天保留最后一次；期结束后的每一次都是更正，全部保留")
    @GetMapping("/summaries/{period}/versions")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    PageOf<VersionView> versions(@PathVariable @PeriodSoFar String period, @ParameterObject Pageable page) {
        var versions = trail.of(TenantScope.tenant(), new SummaryPeriod(period));
        return PageOf.of(Pages.cut(VersionView.trail(versions), page), line -> line);
    }

    @Operation(summary = "向上级文明办报送某一期的合计", description = "数字变化后会自动报送；期结束后由人报送一次，才算完成该期的报送；这里也可以立即再报一次")
    @PostMapping("/summaries/{period}/submission")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER})
    @CarriesOut(OwnReports.SUBMIT)
    SummaryView submit(@PathVariable @PeriodSoFar String period) {
        return shown(makeSummary.submit(new SummaryPeriod(period)));
    }

    private SummaryView shown(Summary summary) {
        return SummaryView.of(summary, ownReports.reportOf(summary));
    }

    private Summary summaryOf(@Nullable Integer year) {
        return ownReports.summaryOf(SummaryPeriod.of(calendar.yearOrThis(year)));
    }

    private static List<UnitTotal> totals(Summary summary, Axis axis) {
        return switch (axis) {
            case SECTION -> summary.overview().sections();
            case BRANCH -> summary.overview().branches();
        };
    }

    private List<OrgUnit> unitsOn(Axis axis) {
        return facts.all(OrgUnit.class).stream()
                .filter(unit -> unit.axis() == axis)
                .toList();
    }
}
