package cn.volunteering.reporting.rollup.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.reporting.rollup.MakeRollup;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.web.PeriodSoFar;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the roll-up to the staff of an office. */
@Tag(name = "下级单位汇总")
@RestController
@RequestMapping("/api/tenants/{tenant}/reporting/rollup")
class RollupController {

    private final MakeRollup makeRollup;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    RollupController(MakeRollup makeRollup, TenantDirectory tenants, PlatformCalendar calendar) {
        this.makeRollup = makeRollup;
        this.tenants = tenants;
        this.calendar = calendar;
    }

    @Operation(summary = "文明办所辖单位某年的汇总", description = "不指定年份时为今年；尚未报送的单位也在列")
    @GetMapping
    @AllowedRoles({TenantRole.OFFICER, TenantRole.COMMITTEE})
    RollupView rollup(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return rollup(SummaryPeriod.of(calendar.yearOrThis(year)));
    }

    @Operation(summary = "文明办所辖单位某一期的汇总", description = "期为年、季度或月份，如 2026、2026-Q3、2026-09；尚未报送的单位也在列")
    @GetMapping("/{period}")
    @AllowedRoles({TenantRole.OFFICER, TenantRole.COMMITTEE})
    RollupView ofPeriod(@PathVariable @PeriodSoFar String period) {
        return rollup(new SummaryPeriod(period));
    }

    private RollupView rollup(SummaryPeriod period) {
        var names = tenants.all().stream().collect(toMap(TenantEntry::id, TenantEntry::name));
        return RollupView.of(makeRollup.forOffice(period), names);
    }
}
