package cn.volunteering.activity.project.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.AnswerFiling;
import cn.volunteering.activity.project.FileProject;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Versioned;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
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

    private final FileProject fileProject;
    private final AnswerFiling answerFiling;

    FilingController(FileProject fileProject, AnswerFiling answerFiling) {
        this.fileProject = fileProject;
        this.answerFiling = answerFiling;
    }

    /** Why a project is returned. */
    record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The number of a project in the national system. */
    record NumberRequest(@NotBlank @Size(max = 40) String number) {}

    @Operation(summary = "联合处室确认", description = "以联络员本人所在处室确认")
    @PostMapping("/confirmation")
    @AllowedRoles(LIAISON)
    ResponseEntity<ProjectView> confirm(@PathVariable ProjectId id) {
        return shown(fileProject.confirm(id, CurrentAccount.id()));
    }

    @Operation(summary = "向机关党委报备")
    @PostMapping("/filing")
    @AllowedRoles(LIAISON)
    ResponseEntity<ProjectView> file(@PathVariable ProjectId id) {
        return shown(fileProject.file(id, CurrentAccount.id()));
    }

    @Operation(summary = "受理报备", description = "报备人不能受理自己报备的项目")
    @PostMapping("/acceptance")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ProjectView> accept(@PathVariable ProjectId id) {
        return shown(answerFiling.accept(id, CurrentAccount.id()));
    }

    @Operation(summary = "退回修改")
    @PostMapping("/return")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ProjectView> giveBack(@PathVariable ProjectId id, @Valid @RequestBody ReturnRequest request) {
        return shown(answerFiling.sendBack(id, request.reason().strip(), CurrentAccount.id()));
    }

    @Operation(summary = "登记全国志愿服务信息系统的项目编号")
    @PutMapping("/national-number")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> number(@PathVariable ProjectId id, @Valid @RequestBody NumberRequest request) {
        return shown(fileProject.assignNationalNumber(id, request.number().strip()));
    }

    private static ResponseEntity<ProjectView> shown(Versioned<Project> project) {
        return ETags.ok(project, ProjectView.of(project));
    }
}
