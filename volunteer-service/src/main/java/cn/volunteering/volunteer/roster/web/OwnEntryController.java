package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Verbatim;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.EditVolunteer;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.RegisterVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people apply to join, view and correct their own entry (NX-60), and confirm taking part. */
@Tag(name = "我的资料")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/me")
class OwnEntryController {

    private final RosterAccess access;
    private final RegisterVolunteer registering;
    private final AdvanceVolunteer guide;
    private final EditVolunteer edit;
    private final VolunteerViews views;
    private final PlatformCalendar calendar;

    OwnEntryController(
            RosterAccess access,
            RegisterVolunteer registering,
            AdvanceVolunteer guide,
            EditVolunteer edit,
            VolunteerViews views,
            PlatformCalendar calendar) {
        this.access = access;
        this.registering = registering;
        this.guide = guide;
        this.edit = edit;
        this.views = views;
        this.calendar = calendar;
    }

    /** The fields that a person may correct. A phone number that is left out stays; null clears it. */
    record CorrectionRequest(
            @Verbatim @ValidPhone @Size(max = 200) Stated<String> phone,

            @NotNull @Size(max = Profile.MAX_SKILLS)
            List<@NotBlank @Size(max = Profile.LONGEST_SKILL) String> skills) {}

    @Operation(summary = "申请入队，由他人同意")
    @PostMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<VolunteerView> apply(@Valid @RequestBody ApplicationRequest request) {
        var volunteer = registering.apply(request.candidate(calendar.today()), access.account());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(volunteer.version()))
                .body(views.view(volunteer));
    }

    @Operation(summary = "查看本人资料")
    @GetMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<VolunteerView> show() {
        return views.shown(access.self());
    }

    @Operation(summary = "更正本人手机和特长")
    @PutMapping
    @CarriesOut(VolunteerActions.CORRECT_OWN)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<VolunteerView> correct(IfMatch seen, @Valid @RequestBody CorrectionRequest request) {
        var self = seen.require(access.self());
        var profile = self.state().profile();
        var phone = request.phone().map(PhoneNumber::checked);
        return views.shown(edit.correct(
                self,
                profile.displayName(),
                phone,
                profile.partyMember(),
                Stated.as(profile.partyStatus()),
                request.skills()));
    }

    @Operation(summary = "本人确认参加志愿服务")
    @PostMapping("/activation")
    @CarriesOut(VolunteerActions.CONFIRM)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<VolunteerView> activate() {
        return views.shown(guide.activate(access.self()));
    }
}
