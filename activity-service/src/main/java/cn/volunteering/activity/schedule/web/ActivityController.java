package cn.volunteering.activity.schedule.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.ConductActivity;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows activities and moves them through their states. */
@Tag(name = "活动")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities")
class ActivityController {

    private final AggregateStore<Activity> activities;
    private final ConductActivity conductActivity;

    ActivityController(AggregateStore<Activity> activities, ConductActivity conductActivity) {
        this.activities = activities;
        this.conductActivity = conductActivity;
    }

    /** Why an activity is cancelled. */
    record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "活动列表，最近的在前")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ActivityView> list(
            @RequestParam(required = false) @Nullable ProjectId projectId,
            @RequestParam(required = false) @Nullable ActivityState state,
            @ParameterObject Pageable page) {
        return PageOf.of(
                activities.page(Filter.NONE.with("project", projectId).with("state", state), page), ActivityView::of);
    }

    @Operation(summary = "查看活动", description = "志愿者看不到尚未开始招募的活动")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    ResponseEntity<ActivityView> show(@PathVariable String id) {
        var activity = activities.get(id);
        if (activity.state().state() == ActivityState.PLANNED && !maySeePlanned()) {
            throw new NotFoundException("activities", id);
        }
        return shown(activity);
    }

    private static boolean maySeePlanned() {
        var actor = TenantScope.actor();
        return actor.is(COMMITTEE) || actor.is(LIAISON);
    }

    @Operation(summary = "开放报名", description = "项目报备受理后方可招募")
    @PostMapping("/{id}/recruiting")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> recruit(@PathVariable ActivityId id) {
        return shown(conductActivity.recruit(id));
    }

    @Operation(summary = "开始活动", description = "只能在计划当日开始；高风险活动须有有效保险")
    @PostMapping("/{id}/start")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> start(@PathVariable ActivityId id) {
        return shown(conductActivity.start(id));
    }

    @Operation(summary = "结束活动")
    @PostMapping("/{id}/end")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> end(@PathVariable ActivityId id) {
        return shown(conductActivity.end(id));
    }

    @Operation(summary = "取消尚未开始的活动")
    @PostMapping("/{id}/cancellation")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ActivityView> cancel(@PathVariable ActivityId id, @Valid @RequestBody CancellationRequest request) {
        return shown(conductActivity.cancel(id, request.reason().strip()));
    }

    private static ResponseEntity<ActivityView> shown(Versioned<Activity> activity) {
        return ETags.ok(activity, ActivityView.of(activity));
    }
}
