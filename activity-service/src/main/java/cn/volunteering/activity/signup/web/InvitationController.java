package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.DeclineInvitation;
import cn.volunteering.activity.signup.Invitation;
import cn.volunteering.activity.signup.Invited;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows organisers who was invited and what they answered, and lets the invited decline. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/invitations")
class InvitationController {

    private final ActivityAccess access;
    private final Agendas agendas;
    private final Members members;
    private final Names names;
    private final DeclineInvitation declineInvitation;

    InvitationController(
            ActivityAccess access, Agendas agendas, Members members, Names names, DeclineInvitation declineInvitation) {
        this.access = access;
        this.agendas = agendas;
        this.members = members;
        this.names = names;
        this.declineInvitation = declineInvitation;
    }

    /**
     * An invited person.
     *
     * @param outcome how far the invitation has come
     */
    record InvitationLine(
            VolunteerId volunteerId,
            @Nullable String displayName,
            @Nullable SectionId sectionId,
            @Nullable String sectionName,
            @Nullable SignatureView invitedBy,
            Invitation.Progress outcome,
            @Nullable Instant answeredAt) {}

    @Operation(summary = "邀请名单和答复", description = "每人只列最近一次；谢绝不影响任何评价")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<InvitationLine> list(@PathVariable ActivityId id, @ParameterObject Pageable page) {
        var activity = access.organised(id.value()).state();
        var some = Pages.cut(agendas.invitationsTo(id), page);
        var people = members.findAll(some.map(Invited::volunteerId).getContent());
        var book = names.of(
                some.getContent().stream().map(each -> each.invitation().by().by()));
        return PageOf.of(some, each -> {
            var person = people.get(each.volunteerId());
            var section = person == null ? null : person.section();
            return new InvitationLine(
                    each.volunteerId(),
                    person == null ? null : person.displayName(),
                    section,
                    book.unit(section),
                    SignatureView.of(each.invitation().by(), book),
                    each.invitation().progress(activity),
                    answeredAt(each.invitation()));
        });
    }

    private static @Nullable Instant answeredAt(Invitation invitation) {
        var answer = invitation.answer();
        return answer == null ? null : answer.at();
    }

    @Operation(summary = "本人谢绝邀请", description = "接受邀请即本人报名；谢绝不影响任何评价，改变主意时仍可由本人报名")
    @PostMapping("/mine/refusal")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    @CarriesOut(OwnActions.DECLINE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable ActivityId id) {
        declineInvitation.decline(id, CurrentAccount.id());
    }
}
