package cn.volunteering.activity.dispatch.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.dispatch.DispatchId;
import cn.volunteering.activity.dispatch.DispatchTasks;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets sections answer, carry out and report dispatched tasks, and the committee take note of objections. */
@Tag(name = "任务派遣")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/dispatches/{id}")
class SectionTaskController {

    private final DispatchTasks tasks;
    private final DispatchAccess access;
    private final ActivityAccess activities;
    private final DispatchViews views;

    SectionTaskController(DispatchTasks tasks, DispatchAccess access, ActivityAccess activities, DispatchViews views) {
        this.tasks = tasks;
        this.access = access;
        this.activities = activities;
        this.views = views;
    }

    /** The section for which the caller acts. */
    record SectionRequest(@NotNull SectionId sectionId) {}

    /** Why the section does not take the task on. */
    record ObjectionRequest(
            @NotNull SectionId sectionId,
            @NotBlank @Size(max = 500) String reason) {}

    /** The activity that carried the task out. */
    record ExecutionRequest(
            @NotNull SectionId sectionId,
            @NotBlank @Size(max = 64) String activityId) {}

    /** What the section says about it. */
    record ReportRequest(
            @NotNull SectionId sectionId,
            @Paragraphs @NotBlank @Size(max = 2000) String text) {}

    @Operation(summary = "处室接受任务", description = "提出过异议的也可以再接受")
    @PostMapping("/acceptance")
    @AllowedRoles(LIAISON)
    @CarriesOut(DispatchActions.ACCEPT)
    ResponseEntity<DispatchView> accept(@PathVariable DispatchId id, @Valid @RequestBody SectionRequest request) {
        var section = request.sectionId();
        return views.shown(
                tasks.change(access.answeredFor(id, section), CurrentAccount.id(), (it, by) -> it.accept(section, by)));
    }

    @Operation(summary = "处室提出异议", description = "须说明理由；除处室不参加外没有其他后果")
    @PostMapping("/objection")
    @AllowedRoles(LIAISON)
    @CarriesOut(DispatchActions.OBJECT)
    ResponseEntity<DispatchView> object(@PathVariable DispatchId id, @Valid @RequestBody ObjectionRequest request) {
        var section = request.sectionId();
        String reason = request.reason().strip();
        return views.shown(tasks.change(
                access.answeredFor(id, section), CurrentAccount.id(), (it, by) -> it.object(section, reason, by)));
    }

    @Operation(summary = "机关党委知悉处室的异议，不再要求其承担")
    @PostMapping("/release")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(DispatchActions.RELEASE)
    ResponseEntity<DispatchView> release(@PathVariable DispatchId id, @Valid @RequestBody SectionRequest request) {
        return views.shown(tasks.change(id, CurrentAccount.id(), (it, by) -> it.release(request.sectionId(), by)));
    }

    @Operation(summary = "处室登记执行任务的活动", description = "须为本处室承担或联合承担、已经结束的活动")
    @PostMapping("/execution")
    @AllowedRoles(LIAISON)
    @CarriesOut(DispatchActions.EXECUTE)
    ResponseEntity<DispatchView> execute(@PathVariable DispatchId id, @Valid @RequestBody ExecutionRequest request) {
        var dispatch = access.answeredFor(id, request.sectionId());
        var activity = activities.organised(request.activityId()).state();
        return views.shown(tasks.execute(dispatch, request.sectionId(), activity, CurrentAccount.id()));
    }

    @Operation(summary = "处室报送执行情况")
    @PostMapping("/report")
    @AllowedRoles(LIAISON)
    @CarriesOut(DispatchActions.REPORT)
    ResponseEntity<DispatchView> report(@PathVariable DispatchId id, @Valid @RequestBody ReportRequest request) {
        var section = request.sectionId();
        String text = request.text().strip();
        return views.shown(tasks.change(
                access.answeredFor(id, section), CurrentAccount.id(), (it, by) -> it.report(section, text, by)));
    }
}
