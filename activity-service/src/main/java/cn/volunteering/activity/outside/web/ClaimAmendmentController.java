package cn.volunteering.activity.outside.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.web.AmendmentRequest;
import cn.volunteering.activity.outside.AmendClaimedHours;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes claimed hours that were confirmed: proposed by one person, approved by another. */
@Tag(name = "社区服务时长")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/outside-claims/{id}/amendment")
class ClaimAmendmentController {

    private final ClaimAccess access;
    private final AmendClaimedHours amendHours;
    private final ClaimViews views;

    ClaimAmendmentController(ClaimAccess access, AmendClaimedHours amendHours, ClaimViews views) {
        this.access = access;
        this.amendHours = amendHours;
        this.views = views;
    }

    @Operation(summary = "提出更正已确认的申报时长", description = "限同一日；由第二人审核，审核前原时长照常计入")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ClaimActions.AMEND)
    ResponseEntity<ClaimView> propose(@PathVariable AttendanceId id, @Valid @RequestBody AmendmentRequest request) {
        var claimed = access.reached(id);
        return views.shown(amendHours
                .propose(claimed, request.line(), request.reason().strip(), CurrentAccount.id())
                .id());
    }

    @Operation(summary = "提出作废已确认的申报时长", description = "由第二人审核；作废后可再提出更正予以恢复")
    @PostMapping("/void")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ClaimActions.VOID)
    ResponseEntity<ClaimView> proposeVoid(
            @PathVariable AttendanceId id, @Valid @RequestBody AmendmentRequest.Because request) {
        return views.shown(amendHours
                .proposeVoid(access.reached(id).id(), request.reason().strip(), CurrentAccount.id())
                .id());
    }

    @Operation(summary = "由第二人批准更正", description = "提出人、核实人和志愿者本人不能批准；台账冲销原记录并按更正后的时长重新入账")
    @PostMapping("/approval")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(ClaimActions.APPROVE_AMENDMENT)
    ResponseEntity<ClaimView> approve(@PathVariable AttendanceId id) {
        return views.shown(
                amendHours.approve(access.reached(id).id(), CurrentAccount.id()).id());
    }

    @Operation(summary = "不予更正，或由提出人撤回", description = "原时长照常计入")
    @PostMapping("/refusal")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ClaimActions.DECLINE_AMENDMENT)
    ResponseEntity<ClaimView> decline(
            @PathVariable AttendanceId id, @Valid @RequestBody AmendmentRequest.Because request) {
        return views.shown(amendHours
                .decline(access.reached(id).id(), request.reason().strip(), CurrentAccount.id())
                .id());
    }
}
