package cn.volunteering.activity.schedule.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ConductActivity;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows activities and moves them through their states. */
@Tag(name = "活动")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities")
class ActivityController {

    private final ActivityAccess access;
    private final CurrentReach reach;
    private final ActivityList list;
    private final ConductActivity conductActivity;
    private final ActivityViews views;

    ActivityController(
            ActivityAccess access,
            CurrentReach reach,
            ActivityList list,
            ConductActivity conductActivity,
            ActivityViews views) {
        this.access = access;
        this.reach = reach;
        this.list = list;
        this.conductActivity = conductActivity;
        this.views = views;
    }

    /** Why an activity is cancelled. */
    record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(
            summary = "活动列表，最近的在前",
            description = "可按项目、状态、处室、党支部、组织方式、组织者和起止日期筛选，按名称的字、拼音或首字母查找（q）；联络员只能看到本处室承担或联合承担的项目的活动")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ActivityView> list(@Valid ActivityQuery query, @ParameterObject @Sortable(Activity.class) Pageable page) {
        return views.page(list.page(reach.get(), query.filter(), page));
    }

    @Operation(summary = "查看活动", description = "志愿者看不到尚未开始招募的活动")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    ResponseEntity<ActivityView> show(@PathVariable String id) {
        return views.shown(access.seen(id));
    }

    @Operation(summary = "开放报名", description = "项目报备受理后方可招募")
    @PostMapping("/{id}/recruiting")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.RECRUIT)
    ResponseEntity<ActivityView> recruit(@PathVariable ActivityId id) {
        return views.shown(conductActivity.recruit(access.organised(id)));
    }

    @Operation(summary = "开始活动", description = "只能在计划当日开始；高风险活动须有有效保险")
    @PostMapping("/{id}/start")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.START)
    ResponseEntity<ActivityView> start(@PathVariable ActivityId id) {
        return views.shown(conductActivity.start(access.organised(id)));
    }

    @Operation(summary = "结束活动")
    @PostMapping("/{id}/end")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.END)
    ResponseEntity<ActivityView> end(@PathVariable ActivityId id) {
        return views.shown(conductActivity.end(access.organised(id)));
    }

    @Operation(summary = "取消尚未开始的活动")
    @PostMapping("/{id}/cancellation")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.CANCEL)
    ResponseEntity<ActivityView> cancel(@PathVariable ActivityId id, @Valid @RequestBody CancellationRequest request) {
        return views.shown(
                conductActivity.cancel(access.organised(id), request.reason().strip()));
    }

    @Operation(summary = "删除草稿", description = "只能删除尚未开放报名的活动")
    @DeleteMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ActivityActions.DELETE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable ActivityId id) {
        conductActivity.discard(access.organised(id), CurrentAccount.id());
    }
}
