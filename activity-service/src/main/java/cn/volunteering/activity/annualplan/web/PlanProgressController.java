package cn.volunteering.activity.annualplan.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.annualplan.Edition;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.annualplan.PlanProgress;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Compares annual plans with the activities of the year (QH-08). */
@Tag(name = "年度计划")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/annual-plans/{id}/progress")
class PlanProgressController {

    private final PlanAccess access;
    private final ActivityList activities;
    private final PlatformCalendar calendar;

    PlanProgressController(PlanAccess access, ActivityList activities, PlatformCalendar calendar) {
        this.access = access;
        this.activities = activities;
        this.calendar = calendar;
    }

    @Operation(summary = "计划与实际的对照，按季度和主题", description = "不指定稿次时为已通过的最新一稿，没有已通过的则为草稿；单位的计划对照全部活动")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ProgressView progress(@PathVariable String id, @RequestParam(required = false) @Min(1) @Nullable Integer edition) {
        var plan = access.seen(id).state();
        var compared = editionOf(plan, edition);
        var progress = PlanProgress.of(compared, activitiesOf(plan), plan.year(), calendar.today());
        return ProgressView.of(plan.id(), plan.year(), compared.number(), progress);
    }

    private static Edition editionOf(AnnualPlan plan, @Nullable Integer number) {
        return number == null
                ? plan.inForce().orElseGet(plan::latest)
                : plan.edition(number).orElseThrow(() -> new NotFoundException("editions", plan.id() + "/" + number));
    }

    private List<Activity> activitiesOf(AnnualPlan plan) {
        var first = LocalDate.of(plan.year(), 1, 1);
        return activities.all(
                new Reach.Everywhere(),
                filter(plan.owner(), first, first.plusYears(1).minusDays(1)));
    }

    private static ActivityFilter filter(PlanOwner owner, LocalDate from, LocalDate to) {
        var section =
                owner.kind() == PlanOwner.Kind.SECTION && owner.unitId() != null ? new SectionId(owner.unitId()) : null;
        var branch =
                owner.kind() == PlanOwner.Kind.BRANCH && owner.unitId() != null ? new BranchId(owner.unitId()) : null;
        return new ActivityFilter(null, Set.of(), section, branch, null, null, null, from, to, null);
    }
}
