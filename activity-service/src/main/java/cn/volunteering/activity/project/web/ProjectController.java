package cn.volunteering.activity.project.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.project.DraftProject;
import cn.volunteering.activity.project.NumberTerm;
import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.project.store.ProjectFilter;
import cn.volunteering.activity.project.store.ProjectList;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.activity.vocabulary.ThemesOfRequests;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets liaisons and the committee write and view projects. */
@Tag(name = "项目")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/projects")
class ProjectController {

    private final ProjectAccess access;
    private final CurrentReach reach;
    private final ProjectList list;
    private final DraftProject draftProject;
    private final ProjectViews views;
    private final ThemesOfRequests themes;
    private final PlatformCalendar calendar;
    private final NumberTerm numberTerm;

    ProjectController(
            ProjectAccess access,
            CurrentReach reach,
            ProjectList list,
            DraftProject draftProject,
            ProjectViews views,
            ThemesOfRequests themes,
            PlatformCalendar calendar,
            NumberTerm numberTerm) {
        this.access = access;
        this.reach = reach;
        this.list = list;
        this.draftProject = draftProject;
        this.views = views;
        this.themes = themes;
        this.calendar = calendar;
        this.numberTerm = numberTerm;
    }

    @Operation(summary = "起草项目", description = "单独或联合申请；联合项目须各联合处室确认后方可报备；联络员只能起草本处室承担或联合承担的项目")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> draft(@Valid @RequestBody ProposalRequest request) {
        var project = draftProject.draft(access.requireOwn(request.proposal(chosenIn(request))));
        return ETags.created(project, views.view(project));
    }

    private List<Theme> chosenIn(ProposalRequest request) {
        return themes.chosen(request.themeIds(), calendar.today());
    }

    @Operation(
            summary = "项目列表",
            description = "可按状态、发起方式、处室（牵头或联合）、主题（theme，词汇条目的 id）筛选，按名称的字、拼音或首字母查找（q）；numberMissing=true"
                    + " 为受理已过规定天数而没有全国系统编号的；toConfirm=true 为待联络员本处室确认的；联络员只能看到本处室承担或联合承担的项目")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ProjectView> list(
            @RequestParam(required = false) @Nullable ProjectState state,
            @RequestParam(required = false) @Nullable Origin origin,
            @RequestParam(required = false) @Nullable SectionId section,
            @RequestParam(required = false) @Nullable TermId theme,
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean toConfirm,
            @RequestParam(defaultValue = "false") boolean numberMissing,
            @ParameterObject @Sortable(Project.class) Pageable page) {
        var filter = new ProjectFilter(
                state,
                origin,
                section,
                theme,
                q,
                toConfirm,
                numberMissing ? numberTerm.dueIfAcceptedBy(calendar.now()) : null);
        return views.page(list.page(reach.get(), filter, page));
    }

    @Operation(summary = "查看项目")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ProjectView> show(@PathVariable String id) {
        return views.shown(access.project(id));
    }

    @Operation(summary = "修改尚未报备或被退回的项目", description = "修改后联合处室须重新确认；不填的联合处室、起止日期和主题保持不变；报备后不能更改发起方式")
    @PutMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ProjectActions.REVISE)
    ResponseEntity<ProjectView> revise(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ProposalRequest request) {
        var before = seen.require(access.project(id));
        var proposal = request.proposalKeeping(before.state().proposal(), chosenIn(request));
        return views.shown(draftProject.revise(before, access.requireOwn(proposal)));
    }

    @Operation(summary = "删除草稿", description = "只能删除从未报备、尚未安排活动的项目")
    @DeleteMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ProjectActions.DELETE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, IfMatch seen) {
        draftProject.discard(seen.require(access.project(id)));
    }
}
