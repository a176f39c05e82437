package cn.volunteering.activity.insignia.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.IssueInsignia;
import cn.volunteering.activity.insignia.SlipId;
import cn.volunteering.activity.insignia.SlipState;
import cn.volunteering.activity.insignia.TakeBackInsignia;
import cn.volunteering.activity.insignia.store.SlipFilter;
import cn.volunteering.activity.insignia.store.SlipList;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
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

/** Lets the committee issue requested insignia, and both sides record their return (NX-25, NX-27). */
@Tag(name = "服务标识")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/insignia-slips")
class SlipController {

    private final SlipList list;
    private final SlipAccess access;
    private final SlipViews views;
    private final IssueInsignia issueInsignia;
    private final TakeBackInsignia takeBack;
    private final CurrentReach reach;

    SlipController(
            SlipList list,
            SlipAccess access,
            SlipViews views,
            IssueInsignia issueInsignia,
            TakeBackInsignia takeBack,
            CurrentReach reach) {
        this.list = list;
        this.access = access;
        this.views = views;
        this.issueInsignia = issueInsignia;
        this.takeBack = takeBack;
        this.reach = reach;
    }

    /** Why something is decided. */
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "领用单列表，最近申请的在前", description = "可按办理状态、处室、是否逾期未还筛选；联络员只见本处室承担或联合承担的项目的活动")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<SlipView> list(
            @RequestParam(required = false) @Nullable SlipState state,
            @RequestParam(required = false) @Nullable SectionId section,
            @RequestParam(defaultValue = "false") boolean overdue,
            @ParameterObject @Sortable(InsigniaSlip.class) Pageable page) {
        return views.page(list.page(reach.get(), new SlipFilter(state, section, overdue), page));
    }

    @Operation(summary = "查看领用单")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<SlipView> show(@PathVariable SlipId id) {
        return views.shown(access.reached(id));
    }

    @Operation(summary = "发放标识", description = "由申请人以外的人员发放；可少于申请数量，没有列出的不发放；库存不足时不发放")
    @PostMapping("/{id}/issue")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(SlipActions.ISSUE)
    ResponseEntity<SlipView> issue(@PathVariable SlipId id, @Valid @RequestBody PiecesRequest request) {
        return views.shown(issueInsignia.issue(id, request.byItem(), CurrentAccount.id()));
    }

    @Operation(summary = "退回领用申请", description = "须说明理由")
    @PostMapping("/{id}/refusal")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(SlipActions.REFUSE)
    ResponseEntity<SlipView> refuse(@PathVariable SlipId id, @Valid @RequestBody ReasonRequest request) {
        return views.shown(issueInsignia.refuse(id, request.reason().strip(), CurrentAccount.id()));
    }

    @Operation(summary = "撤回领用申请", description = "发放之前")
    @PostMapping("/{id}/withdrawal")
    @AllowedRoles(LIAISON)
    @CarriesOut(SlipActions.WITHDRAW)
    ResponseEntity<SlipView> withdraw(@PathVariable SlipId id) {
        return views.shown(issueInsignia.withdraw(access.reachedId(id), CurrentAccount.id()));
    }

    @Operation(summary = "归还销号", description = "逐项登记归还、遗失、损坏的件数；遗失或损坏须说明原因；全部登记后领用单办结")
    @PostMapping("/{id}/returns")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(SlipActions.RETURN)
    ResponseEntity<SlipView> takeBack(
            @PathVariable SlipId id, IfMatch seen, @Valid @RequestBody ReturnRequest request) {
        return views.shown(takeBack.takeBack(
                seen.require(access.reached(id)),
                request.itemId(),
                request.settled(),
                request.reason(),
                CurrentAccount.id()));
    }

    @Operation(summary = "标识未还清时准予办结活动", description = "须说明理由；未还的标识仍须归还或报失")
    @PostMapping("/{id}/waiver")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(SlipActions.WAIVE)
    ResponseEntity<SlipView> waive(@PathVariable SlipId id, @Valid @RequestBody ReasonRequest request) {
        return views.shown(takeBack.waive(id, request.reason().strip(), CurrentAccount.id()));
    }
}
