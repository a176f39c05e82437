package cn.volunteering.activity.annualplan.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.annualplan.MakePlan;
import cn.volunteering.activity.annualplan.PlanItem;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.annualplan.PlanState;
import cn.volunteering.activity.annualplan.store.AnnualPlanList;
import cn.volunteering.activity.vocabulary.ThemesOfRequests;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Lets liaisons and the committee write annual plans, and the committee adopt them (QH-08, NX-12). */
@Tag(name = "年度计划")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/annual-plans")
class AnnualPlanController {

    private final MakePlan makePlan;
    private final PlanAccess access;
    private final AnnualPlanList list;
    private final AnnualPlanViews views;
    private final CurrentReach reach;
    private final ThemesOfRequests themes;

    AnnualPlanController(
            MakePlan makePlan,
            PlanAccess access,
            AnnualPlanList list,
            AnnualPlanViews views,
            CurrentReach reach,
            ThemesOfRequests themes) {
        this.makePlan = makePlan;
        this.access = access;
        this.list = list;
        this.views = views;
        this.reach = reach;
        this.themes = themes;
    }

    @Operation(summary = "起草年度计划", description = "每个处室、党支部和单位每年一份；联络员只能起草本处室的")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<AnnualPlanView> draft(@Valid @RequestBody AnnualPlanRequest request) {
        var owner = access.requireOwn(request.planOwner());
        var plan = makePlan.draft(owner, request.year(), items(request.items()), CurrentAccount.id());
        return ETags.created(plan, views.view(plan));
    }

    private List<PlanItem> items(List<AnnualPlanRequest.Item> items) {
        return AnnualPlanRequest.items(items, themes.known(AnnualPlanRequest.themesOf(items)));
    }

    @Operation(summary = "年度计划列表，近的年份在前", description = "可按年份、层级、处室或党支部、最新一稿的状态筛选；联络员可见单位的和本处室的计划")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<AnnualPlanView> list(
            @RequestParam(required = false) @Min(2000) @Max(2100) @Nullable Integer year,
            @RequestParam(required = false) PlanOwner.@Nullable Kind owner,
            @RequestParam(required = false) @Size(max = 64) @Nullable String unit,
            @RequestParam(required = false) @Nullable PlanState state,
            @ParameterObject @Sortable(AnnualPlan.class) Pageable page) {
        var selection = new AnnualPlanList.Selection(year, owner, unit, state);
        return views.page(list.page(reach.get(), selection, page));
    }

    @Operation(summary = "查看年度计划及各稿")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<AnnualPlanView> show(@PathVariable String id) {
        return views.shown(access.seen(id));
    }

    @Operation(summary = "修改草稿，或起草已通过计划的下一稿", description = "下一稿通过之前，已通过的一稿继续有效")
    @PutMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(AnnualPlanViews.REVISE)
    ResponseEntity<AnnualPlanView> revise(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody AnnualPlanRequest.Revision request) {
        var plan = seen.require(access.written(id));
        return views.shown(makePlan.revise(plan, items(request.items()), CurrentAccount.id()));
    }

    @Operation(summary = "通过草稿")
    @PostMapping("/{id}/adoption")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(AnnualPlanViews.ADOPT)
    ResponseEntity<AnnualPlanView> adopt(@PathVariable String id, IfMatch seen) {
        return views.shown(makePlan.adopt(seen.require(access.written(id)), CurrentAccount.id()));
    }

    @Operation(summary = "放弃修订稿", description = "已通过的一稿继续有效")
    @DeleteMapping("/{id}/draft")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(AnnualPlanViews.DROP_DRAFT)
    ResponseEntity<AnnualPlanView> dropDraft(@PathVariable String id, IfMatch seen) {
        return views.shown(makePlan.dropDraft(seen.require(access.written(id))));
    }

    @Operation(summary = "删除从未通过的计划")
    @DeleteMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(AnnualPlanViews.DELETE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, IfMatch seen) {
        makePlan.discard(seen.require(access.written(id)));
    }
}
