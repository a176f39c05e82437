package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.brought.BroughtAlong;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Purses;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows all balances to the staff of the tenant, and to each volunteer their own. */
@Tag(name = "时长与积分")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class BalanceController {

    private final Balances balances;
    private final Purses purses;
    private final BroughtAlong brought;
    private final TenantDirectory tenants;
    private final PointsPolicies policies;
    private final CurrentVolunteer me;
    private final PlatformCalendar calendar;

    BalanceController(
            Balances balances,
            Purses purses,
            BroughtAlong brought,
            TenantDirectory tenants,
            PointsPolicies policies,
            CurrentVolunteer me,
            PlatformCalendar calendar) {
        this.balances = balances;
        this.purses = purses;
        this.brought = brought;
        this.tenants = tenants;
        this.policies = policies;
        this.me = me;
        this.calendar = calendar;
    }

    @Operation(summary = "志愿者某年的时长与积分", description = "不指定年份时为今年")
    @GetMapping("/volunteers/{volunteer}/balance")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    BalanceView balance(
            @PathVariable VolunteerId volunteer, @RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return view(volunteer, year);
    }

    @Operation(summary = "本单位某年的时长与积分合计", description = "不指定年份时为今年")
    @GetMapping("/totals")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    TotalsView totals(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return TotalsView.of(balances.totals(calendar.yearOrThis(year)), basis());
    }

    @Operation(summary = "我的时长与积分", description = "不指定年份时为今年")
    @GetMapping("/mine")
    @AllowedRoles({TenantRole.VOLUNTEER, TenantRole.LIAISON, TenantRole.COMMITTEE})
    BalanceView mine(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        return view(me.id(), year);
    }

    private BalanceView view(VolunteerId volunteer, @Nullable Integer year) {
        int of = calendar.yearOrThis(year);
        return BalanceView.of(balances.of(volunteer, of), broughtBy(volunteer, of), purses.of(volunteer), basis());
    }

    private List<BroughtView> broughtBy(VolunteerId volunteer, int year) {
        return brought.of(volunteer).parts().stream()
                .map(service -> BroughtView.of(service, year, nameOf(service.agency())))
                .filter(view -> view.minutes() != 0)
                .toList();
    }

    private @Nullable String nameOf(TenantId agency) {
        return tenants.find(agency).map(TenantEntry::name).orElse(null);
    }

    private PointsBasis basis() {
        return policies.basisOn(calendar.today());
    }
}
