package cn.volunteering.activity.schedule.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.web.ProjectAccess;
import cn.volunteering.activity.project.web.ProjectActions;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityPlan;
import cn.volunteering.activity.schedule.PlanActivity;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.activity.vocabulary.ThemesOfRequests;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets liaisons and the committee plan activities. */
@Tag(name = "活动")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity")
class PlanController {

    private final ProjectAccess projects;
    private final ActivityAccess access;
    private final PlanActivity planActivity;
    private final ActivityViews views;
    private final ThemesOfRequests themes;

    PlanController(
            ProjectAccess projects,
            ActivityAccess access,
            PlanActivity planActivity,
            ActivityViews views,
            ThemesOfRequests themes) {
        this.projects = projects;
        this.access = access;
        this.planActivity = planActivity;
        this.views = views;
        this.themes = themes;
    }

    @Operation(summary = "在项目下安排活动", description = "须写明风险；不能跨日；支部自行组织的活动须注明党支部；不填 themes 时沿用项目的主题")
    @PostMapping("/projects/{projectId}/activities")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ProjectActions.PLAN_ACTIVITY)
    ResponseEntity<ActivityView> plan(@PathVariable ProjectId projectId, @Valid @RequestBody PlanRequest request) {
        var project = projects.project(projectId.value()).state();
        var activity = planActivity.plan(project.id(), request.plan(themesOf(request, project)), CurrentAccount.id());
        return ResponseEntity.created(addressOf(activity))
                .eTag(ETags.of(activity.version()))
                .body(views.view(activity));
    }

    private List<Theme> themesOf(PlanRequest request, Project project) {
        return request.themes() == null
                ? themes.inherited(project.proposal().themes(), request.day())
                : themes.chosen(request.themes(), request.day());
    }

    private static URI addressOf(Versioned<Activity> activity) {
        return URI.create("/api/tenants/" + TenantScope.tenant() + "/activity/activities/" + activity.id());
    }

    @Operation(
            summary = "修改尚未开始的活动",
            description =
                    "招募期间可改名称、地点、说明和名额（不少于已有名额的人数），报名保留；改期后每人须重新报名确认。不填 branchIds、leadBranchId、nature、themes 时保留原值")
    @PutMapping("/activities/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.REPLAN)
    ResponseEntity<ActivityView> replan(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody PlanRequest request) {
        var before = seen.require(access.organised(id));
        var plan = before.state().plan();
        return views.shown(planActivity.replan(before, request.planKeeping(plan, themesOf(request, plan))));
    }

    private List<Theme> themesOf(PlanRequest request, ActivityPlan before) {
        return request.themes() == null ? before.themes() : themes.chosen(request.themes(), request.day());
    }
}
