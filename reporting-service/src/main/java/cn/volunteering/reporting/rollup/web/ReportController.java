package cn.volunteering.reporting.rollup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.reporting.rollup.Reports;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.summary.web.PeriodSoFar;
import cn.volunteering.reporting.summary.web.VersionView;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows an office the reports of the tenants below, and takes its answers and reminders (QH-44). */
@Tag(name = "下级单位报送")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/rollup/{period}/reports")
class ReportController {

    private final Reports reports;
    private final ReportLines lines;
    private final SummaryTrail trail;

    /**
     * Why a submission is returned.
     *
     * @param version the submission that the officer saw
     */
    record ReturnRequest(
            @NotNull @Min(1) Integer version,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * A receipt.
     *
     * @param version the submission that the officer saw
     */
    record AcceptanceRequest(@NotNull @Min(1) Integer version) {}

    /** A reminder. */
    record ReminderRequest(@Nullable @Size(max = 200) String note) {}

    ReportController(Reports reports, ReportLines lines, SummaryTrail trail) {
        this.reports = reports;
        this.lines = lines;
        this.trail = trail;
    }

    @Operation(
            summary = "所辖单位某一期的报送状态",
            description = "期为年、季度或月份；尚未报送的单位也在列；逾期清单即 state=LATE，逾期天数多的在前；order=NAME 时按单位名称")
    @GetMapping
    @AllowedRoles({OFFICER, COMMITTEE})
    PageOf<ReportLine> list(
            @PathVariable @PeriodSoFar String period,
            @RequestParam(required = false) @Nullable List<ReportState> state,
            @RequestParam(required = false) ReportLines.@Nullable Order order,
            @ParameterObject Pageable page) {
        var wanted = order == null ? ReportLines.Order.DAYS_LATE : order;
        var all = lines.of(reports.of(new SummaryPeriod(period)), state, wanted);
        return PageOf.of(Pages.cut(all, page), line -> line);
    }

    @Operation(summary = "某单位某一期的报送状态")
    @GetMapping("/{sender}")
    @AllowedRoles({OFFICER, COMMITTEE})
    ReportLine show(@PathVariable @PeriodSoFar String period, @PathVariable String sender) {
        return lines.of(reports.of(sender, new SummaryPeriod(period)));
    }

    @Operation(summary = "某单位某一期历次报送及每次改变的数字，新的在前", description = "期未结束时每天保留最后一次；期结束后的每一次都是更正，全部保留")
    @GetMapping("/{sender}/versions")
    @AllowedRoles({OFFICER, COMMITTEE})
    PageOf<VersionView> versions(
            @PathVariable @PeriodSoFar String period, @PathVariable String sender, @ParameterObject Pageable page) {
        var report = reports.of(sender, new SummaryPeriod(period));
        var versions = trail.of(report.from(), new SummaryPeriod(period));
        return PageOf.of(Pages.cut(VersionView.trail(versions), page), line -> line);
    }

    @Operation(summary = "退回更正", description = "须说明原因；单位看到退回后重新报送，或数字改变后自动报送，即再次成为已报送")
    @PostMapping("/{sender}/return")
    @CarriesOut(ReportLines.RETURN)
    @AllowedRoles({OFFICER, COMMITTEE})
    ReportLine giveBack(
            @PathVariable @PeriodSoFar String period,
            @PathVariable String sender,
            @Valid @RequestBody ReturnRequest request) {
        return lines.of(reports.returned(
                sender,
                new SummaryPeriod(period),
                request.version(),
                request.reason().strip()));
    }

    @Operation(summary = "签收，即给单位回执")
    @PostMapping("/{sender}/acceptance")
    @CarriesOut(ReportLines.ACCEPT)
    @AllowedRoles({OFFICER, COMMITTEE})
    ReportLine accept(
            @PathVariable @PeriodSoFar String period,
            @PathVariable String sender,
            @Valid @RequestBody AcceptanceRequest request) {
        return lines.of(reports.accepted(sender, new SummaryPeriod(period), request.version()));
    }

    @Operation(summary = "提醒单位报送", description = "期已结束而尚未报送，或已退回；每天至多一次")
    @PostMapping("/{sender}/reminder")
    @CarriesOut(ReportLines.REMIND)
    @AllowedRoles({OFFICER, COMMITTEE})
    ReportLine remind(
            @PathVariable @PeriodSoFar String period,
            @PathVariable String sender,
            @Valid @RequestBody ReminderRequest request) {
        return lines.of(reports.reminded(sender, new SummaryPeriod(period), request.note()));
    }
}
