package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Verbatim;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.plannedchange.NextStep;
import cn.volunteering.volunteer.plannedchange.PlanChange;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.EditVolunteer;
import cn.volunteering.volunteer.roster.Liaison;
import cn.volunteering.volunteer.roster.LinkAccount;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee change a volunteer's entry. */
@Tag(name = "志愿者资料")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/{id}")
class VolunteerEntryController {

    private final RosterAccess access;
    private final EditVolunteer edit;
    private final LinkAccount link;
    private final PlanChange planChange;
    private final VolunteerViews views;

    VolunteerEntryController(
            RosterAccess access, EditVolunteer edit, LinkAccount link, PlanChange planChange, VolunteerViews views) {
        this.access = access;
        this.edit = edit;
        this.link = link;
        this.planChange = planChange;
        this.views = views;
    }

    /** The corrected profile. A phone number or party status that is left out stays; null clears it. */
    record ProfileRequest(
            @Verbatim @PersonName @Size(max = 200) String displayName,

            @Verbatim @ValidPhone @Size(max = 200) Stated<String> phone,

            @NotNull Boolean partyMember,
            Stated<PartyStatus> partyStatus,

            @NotNull @Size(max = Profile.MAX_SKILLS)
            List<@NotBlank @Size(max = Profile.LONGEST_SKILL) String> skills) {}

    /** The placement of the volunteer from a given day. */
    record PlacementRequest(
            @NotNull UnitId sectionId,
            @Nullable UnitId branchId,
            @NotNull LocalDate from) {}

    /** The registration in the national system. */
    record NationalRequest(
            @NotNull NationalStatus status,
            @Size(max = 200) @Nullable String number) {}

    /** The sections for which the volunteer is liaison; without a section the appointment ends. */
    record AppointmentRequest(
            @NotNull @Size(max = Liaison.MAX_SECTIONS) List<@NotNull UnitId> sectionIds) {}

    /** The account with which the volunteer signs in. */
    record AccountRequest(@NotBlank @Size(max = 100) String accountId) {}

    @Operation(summary = "更正姓名、手机、党员身份和特长")
    @PutMapping
    @CarriesOut(VolunteerActions.CORRECT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> correct(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ProfileRequest request) {
        return views.shown(edit.correct(
                seen.require(access.volunteer(id)),
                DisplayName.checked(request.displayName()),
                request.phone().map(PhoneNumber::checked),
                request.partyMember(),
                request.partyStatus(),
                request.skills()));
    }

    @Operation(summary = "调整所属处室和党支部，自某日起生效，不改变以往", description = "日期晚于今天的列为预定变动（202），到日自动办理，可取消")
    @PutMapping("/placement")
    @CarriesOut(VolunteerActions.MOVE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> move(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody PlacementRequest request) {
        var before = seen.require(access.volunteer(id));
        if (planChange.isAhead(request.from())) {
            var step = NextStep.move(request.sectionId(), request.branchId());
            planChange.plan(before.state(), step, request.from(), access.account());
            return views.accepted(before);
        }
        return views.shown(edit.move(before, request.sectionId(), request.branchId(), request.from()));
    }

    @Operation(summary = "登记在全国志愿服务信息系统的注册情况")
    @PutMapping("/national-registration")
    @CarriesOut(VolunteerActions.RECORD_NATIONAL)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> recordNational(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody NationalRequest request) {
        return views.shown(edit.recordNational(seen.require(access.volunteer(id)), request.status(), request.number()));
    }

    @Operation(summary = "指定为一个或几个处室的联络员", description = "不填处室即取消指定；未经指定的联络员只办理本人所属处室；退出时指定随之终止")
    @PutMapping("/liaison-sections")
    @CarriesOut(VolunteerActions.APPOINT_LIAISON)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> appointLiaison(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody AppointmentRequest request) {
        return views.shown(edit.appointLiaison(seen.require(access.volunteer(id)), request.sectionIds()));
    }

    @Operation(summary = "关联本单位的登录账号；不能关联或更换办理人自己的账号")
    @PutMapping("/account")
    @CarriesOut(VolunteerActions.LINK_ACCOUNT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> link(@PathVariable String id, @Valid @RequestBody AccountRequest request) {
        return views.shown(link.link(new VolunteerId(id), new AccountId(request.accountId()), access.account()));
    }

    @Operation(summary = "取消关联登录账号；账号本身保留；不能取消办理人自己的关联")
    @DeleteMapping("/account")
    @CarriesOut(VolunteerActions.UNLINK_ACCOUNT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<VolunteerView> unlink(@PathVariable String id) {
        return views.shown(link.unlink(new VolunteerId(id), access.account()));
    }
}
