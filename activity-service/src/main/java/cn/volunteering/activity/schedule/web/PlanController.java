package cn.volunteering.activity.schedule.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.PlanActivity;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
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

    private final AggregateStore<Activity> activities;
    private final PlanActivity planActivity;

    PlanController(AggregateStore<Activity> activities, PlanActivity planActivity) {
        this.activities = activities;
        this.planActivity = planActivity;
    }

    @Operation(summary = "在项目下安排活动", description = "须写明风险；不能跨日；支部自行组织的活动须注明党支部")
    @PostMapping("/projects/{projectId}/activities")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> plan(@PathVariable ProjectId projectId, @Valid @RequestBody PlanRequest request) {
        var activity = planActivity.plan(projectId, request.plan(), CurrentAccount.id());
        return ResponseEntity.created(addressOf(activity))
                .eTag(ETags.of(activity.version()))
                .body(ActivityView.of(activity));
    }

    private static URI addressOf(Versioned<Activity> activity) {
        return URI.create("/api/tenants/" + TenantScope.tenant() + "/activity/activities/" + activity.id());
    }

    @Operation(
            summary = "修改尚未开始的活动",
            description = "招募期间可改名称、地点、说明和名额（不少于已有名额的人数），报名保留；改期后每人须重新报名确认。不填 branchIds 时保留原党支部")
    @PutMapping("/activities/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> replan(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody PlanRequest request) {
        var before = seen.require(activities.get(id));
        var activity =
                planActivity.replan(before, request.planKeeping(before.state().plan()));
        return ETags.ok(activity, ActivityView.of(activity));
    }
}
