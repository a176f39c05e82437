package cn.volunteering.activity.hoursreview.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.attendance.web.AmendmentRequest;
import cn.volunteering.activity.hoursreview.AmendHours;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes hours that were confirmed: proposed by one person, approved by another. */
@Tag(name = "时长审核")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/attendances/{volunteerId}/amendment")
class AmendmentController {

    private final ActivityAccess access;
    private final AmendHours amendHours;
    private final LinesOfActivities lines;

    AmendmentController(ActivityAccess access, AmendHours amendHours, LinesOfActivities lines) {
        this.access = access;
        this.amendHours = amendHours;
        this.lines = lines;
    }

    @Operation(summary = "提出更正已认定的时长", description = "活动办结后仍可提出；由第二人审核，审核前原时长照常计入；不填 breaks 时保留已记录的中间离开时间")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ReviewLines.AMEND)
    ReviewLine propose(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @Valid @RequestBody AmendmentRequest request) {
        return lines.of(amendHours.propose(
                access.organised(id),
                volunteerId,
                request.line(),
                request.reason().strip(),
                CurrentAccount.id()));
    }

    @Operation(summary = "提出作废已认定的时长", description = "由第二人审核；作废后可再提出更正予以恢复")
    @PostMapping("/void")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ReviewLines.VOID)
    ReviewLine proposeVoid(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @Valid @RequestBody AmendmentRequest.Because request) {
        return lines.of(amendHours.proposeVoid(
                access.organised(id), volunteerId, request.reason().strip(), CurrentAccount.id()));
    }

    @Operation(summary = "由第二人批准更正", description = "提出人、记录人、组织者和志愿者本人不能批准；台账冲销原记录并按更正后的时长重新入账")
    @PostMapping("/approval")
    @AllowedRoles(COMMITTEE)
    @CarriesOut(ReviewLines.APPROVE_AMENDMENT)
    ReviewLine approve(@PathVariable ActivityId id, @PathVariable VolunteerId volunteerId) {
        return lines.of(amendHours.approve(access.organised(id), volunteerId, CurrentAccount.id()));
    }

    @Operation(summary = "不予更正，或由提出人撤回", description = "原时长照常计入")
    @PostMapping("/refusal")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(ReviewLines.DECLINE_AMENDMENT)
    ReviewLine decline(
            @PathVariable ActivityId id,
            @PathVariable VolunteerId volunteerId,
            @Valid @RequestBody AmendmentRequest.Because request) {
        return lines.of(amendHours.decline(
                access.organised(id), volunteerId, request.reason().strip(), CurrentAccount.id()));
    }
}
