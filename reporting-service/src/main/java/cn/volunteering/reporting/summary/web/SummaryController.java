package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.totals.UnitTotal;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private final Summaries summaries;
    private final MakeSummary makeSummary;
    private final Facts facts;
    private final PlatformCalendar calendar;

    SummaryController(Summaries summaries, MakeSummary makeSummary, Facts facts, PlatformCalendar calendar) {
        this.summaries = summaries;
        this.makeSummary = makeSummary;
        this.facts = facts;
        this.calendar = calendar;
    }

    @Operation(summary = "本单位某年的合计与报送情况", description = "不指定年份时为今年")
    @GetMapping("/summary")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.OFFICER})
    SummaryView summary(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return SummaryView.of(summaryOf(year));
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

    @Operation(summary = "向上级文明办报送某年的合计", description = "数字变化后会自动报送；这里可以立即再报一次")
    @PostMapping("/summaries/{year}/submission")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.OFFICER})
    SummaryView submit(@PathVariable @YearSoFar int year) {
        return SummaryView.of(makeSummary.submit(year));
    }

    private Summary summaryOf(@Nullable Integer year) {
        var wanted = calendar.yearOrThis(year);
        return summaries.find(wanted).orElseGet(() -> Summary.empty(TenantScope.tenant(), wanted));
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
