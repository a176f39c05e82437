package cn.volunteering.activity.dispatch.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.DispatchId;
import cn.volunteering.activity.dispatch.DispatchTasks;
import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.dispatch.store.DispatchFilter;
import cn.volunteering.activity.dispatch.store.DispatchList;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
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

/** Lets the committee dispatch tasks to sections and follow them (NX-34). */
@Tag(name = "任务派遣")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/dispatches")
class DispatchController {

    private final DispatchTasks tasks;
    private final DispatchAccess access;
    private final DispatchList list;
    private final DispatchViews views;
    private final CurrentReach reach;
    private final PlatformCalendar calendar;

    DispatchController(
            DispatchTasks tasks,
            DispatchAccess access,
            DispatchList list,
            DispatchViews views,
            CurrentReach reach,
            PlatformCalendar calendar) {
        this.tasks = tasks;
        this.access = access;
        this.list = list;
        this.views = views;
        this.reach = reach;
        this.calendar = calendar;
    }

    /** Why an order is called off. */
    record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "向处室派遣任务", description = "只派给处室，不指派个人；处室可以接受，也可以说明理由不接受，不接受不影响任何评价")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<DispatchView> issue(@Valid @RequestBody OrderRequest request) {
        var dispatch = tasks.issue(request.order(), request.sections(), CurrentAccount.id());
        return ETags.created(dispatch, views.view(dispatch));
    }

    @Operation(
            summary = "派遣任务列表，期限近的在前",
            description = "可按处室办理状态、处室、是否逾期筛选，按名称的字、拼音或首字母查找（q）；各条件须由同一处室满足；联络员只见派给本处室的任务")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<DispatchView> list(
            @RequestParam(required = false) @Nullable TaskState state,
            @RequestParam(required = false) @Nullable SectionId section,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @ParameterObject @Sortable(Dispatch.class) Pageable page) {
        var filter = new DispatchFilter(state, section, overdue ? calendar.today() : null, q);
        return views.page(list.page(reach.get(), filter, page));
    }

    @Operation(summary = "查看派遣任务")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<DispatchView> show(@PathVariable String id) {
        return views.shown(access.order(id));
    }

    @Operation(summary = "取消派遣", description = "须说明理由")
    @PostMapping("/{id}/cancellation")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(DispatchActions.CANCEL)
    ResponseEntity<DispatchView> cancel(@PathVariable DispatchId id, @Valid @RequestBody CancellationRequest request) {
        String reason = request.reason().strip();
        return views.shown(tasks.change(id, CurrentAccount.id(), (it, by) -> it.cancel(reason, by)));
    }
}
