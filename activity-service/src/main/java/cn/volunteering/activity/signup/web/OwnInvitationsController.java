package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.schedule.web.ActivityViews;
import cn.volunteering.activity.signup.Invitation;
import cn.volunteering.activity.signup.Place;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.signup.web.OpenInvitations.OpenInvitation;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers the invitations that they have not answered. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/invitations/mine")
class OwnInvitationsController {

    private final Members members;
    private final OpenInvitations invitations;
    private final SignupLines lines;
    private final ActivityViews views;
    private final Names names;
    private final OwnActions actions;

    OwnInvitationsController(
            Members members,
            OpenInvitations invitations,
            SignupLines lines,
            ActivityViews views,
            Names names,
            OwnActions actions) {
        this.members = members;
        this.invitations = invitations;
        this.lines = lines;
        this.views = views;
        this.names = names;
        this.actions = actions;
    }

    /**
     * An invitation that waits for the volunteer's answer.
     *
     * @param seatsLeft the number of free seats; an invitation keeps none
     * @param waiting the number of volunteers waiting for a seat
     * @param objection why the volunteer cannot accept now; {@code null} if they can
     * @param allowedActions what the volunteer may do now: signing up accepts
     */
    record OwnInvitation(
            ActivityView activity,
            int seatsLeft,
            int waiting,
            @Nullable SignatureView invitedBy,
            @Nullable String objection,
            List<String> allowedActions) {}

    @Operation(summary = "待本人答复的报名邀请，按活动日期", description = "接受即报名（POST …/activities/{id}/sign-ups），邀请不保留名额；报名结束时失效")
    @GetMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OwnInvitation> mine(@ParameterObject Pageable page) {
        var me = members.known(CurrentAccount.id()).orThrow();
        var some = Pages.cut(invitations.of(me), page);
        var shown = views.of(some.map(OpenInvitation::activity).getContent());
        var orders = lines.of(some.map(each -> each.activity().state()).getContent());
        var book = names.of(
                some.getContent().stream().map(each -> each.invitation().by().by()));
        return PageOf.of(some, each -> {
            var activity = each.activity().state();
            var view = Objects.requireNonNull(shown.get(activity.id()));
            return row(activity, each.invitation(), view, Objects.requireNonNull(orders.get(activity.id())), me, book);
        });
    }

    private OwnInvitation row(
            Activity activity, Invitation invitation, ActivityView view, SignupLine line, Member me, NameBook book) {
        var offered = actions.on(activity, me, new Place.None());
        return new OwnInvitation(
                view,
                line.capacity() - line.seated(),
                line.waiting(),
                SignatureView.of(invitation.by(), book),
                offered.objection(),
                actions.withDecline(offered));
    }
}
