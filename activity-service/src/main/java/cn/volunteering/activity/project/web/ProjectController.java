package cn.volunteering.activity.project.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.DraftProject;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets liaisons and the committee write and view projects. */
@Tag(name = "项目")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/projects")
class ProjectController {

    private final AggregateStore<Project> projects;
    private final DraftProject draftProject;

    ProjectController(AggregateStore<Project> projects, DraftProject draftProject) {
        this.projects = projects;
        this.draftProject = draftProject;
    }

    @Operation(summary = "起草项目", description = "单独或联合申请；联合项目须各联合处室确认后方可报备")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> draft(@Valid @RequestBody ProposalRequest request) {
        var project = draftProject.draft(request.proposal());
        return ETags.created(project, ProjectView.of(project));
    }

    @Operation(summary = "项目列表")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ProjectView> list(
            @RequestParam(required = false) @Nullable ProjectState state, @ParameterObject Pageable page) {
        return PageOf.of(projects.page(Filter.NONE.with("state", state), page), ProjectView::of);
    }

    @Operation(summary = "查看项目")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> show(@PathVariable String id) {
        return shown(projects.get(id));
    }

    @Operation(summary = "修改尚未报备或被退回的项目", description = "修改后联合处室须重新确认；不填的联合处室和起止日期保持不变；报备后不能更改发起方式")
    @PutMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> revise(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ProposalRequest request) {
        var before = seen.require(projects.get(id));
        return shown(draftProject.revise(
                before, request.proposalKeeping(before.state().proposal())));
    }

    private static ResponseEntity<ProjectView> shown(Versioned<Project> project) {
        return ETags.ok(project, ProjectView.of(project));
    }
}
