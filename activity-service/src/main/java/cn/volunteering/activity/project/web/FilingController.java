package cn.volunteering.activity.project.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.AnswerFiling;
import cn.volunteering.activity.project.FileProject;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets sections file projects and the committee answer. */
@Tag(name = "项目报备")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/projects/{id}")
class FilingController {

    private final ProjectAccess access;
    private final FileProject fileProject;
    private final AnswerFiling answerFiling;
    private final ProjectViews views;

    FilingController(ProjectAccess access, FileProject fileProject, AnswerFiling answerFiling, ProjectViews views) {
        this.access = access;
        this.fileProject = fileProject;
        this.answerFiling = answerFiling;
        this.views = views;
    }

    /** Why a project is returned. */
    record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The number of a project in the national system. */
    record NumberRequest(@NotBlank @Size(max = 40) String number) {}

    @Operation(summary = "联合处室确认", description = "以联络员本人所在处室确认")
    @PostMapping("/confirmation")
    @CarriesOut(ProjectActions.CONFIRM)
    @AllowedRoles(LIAISON)
    ResponseEntity<ProjectView> confirm(@PathVariable ProjectId id) {
        return views.shown(fileProject.confirm(reached(id), CurrentAccount.id()));
    }

    @Operation(summary = "向机关党委报备")
    @PostMapping("/filing")
    @CarriesOut(ProjectActions.FILE)
    @AllowedRoles(LIAISON)
    ResponseEntity<ProjectView> file(@PathVariable ProjectId id) {
        return views.shown(fileProject.file(reached(id), CurrentAccount.id()));
    }

    @Operation(summary = "受理报备", description = "报备人不能受理自己报备的项目")
    @PostMapping("/acceptance")
    @CarriesOut(ProjectActions.ACCEPT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ProjectView> accept(@PathVariable ProjectId id) {
        return views.shown(answerFiling.accept(id, CurrentAccount.id()));
    }

    @Operation(summary = "退回修改")
    @PostMapping("/return")
    @CarriesOut(ProjectActions.RETURN)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ProjectView> giveBack(@PathVariable ProjectId id, @Valid @RequestBody ReturnRequest request) {
        return views.shown(answerFiling.sendBack(id, request.reason().strip(), CurrentAccount.id()));
    }

    @Operation(summary = "登记全国志愿服务信息系统的项目编号")
    @PutMapping("/national-number")
    @CarriesOut(ProjectActions.SET_NUMBER)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> number(@PathVariable ProjectId id, @Valid @RequestBody NumberRequest request) {
        return views.shown(
                fileProject.assignNationalNumber(reached(id), request.number().strip()));
    }

    private ProjectId reached(ProjectId id) {
        return access.project(id.value()).state().id();
    }
}
