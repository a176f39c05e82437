package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.desk.web.InboxItem;
import cn.volunteering.activity.desk.web.InboxSource;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.PlatformCalendar;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people what their liaison asks them, and for what their liaison has signed them up (NX-08). */
@Component
class InvitationInbox implements InboxSource {

    private final Members members;
    private final OpenInvitations invitations;
    private final Agendas agendas;
    private final PlatformCalendar calendar;

    InvitationInbox(Members members, OpenInvitations invitations, Agendas agendas, PlatformCalendar calendar) {
        this.members = members;
        this.invitations = invitations;
        this.agendas = agendas;
        this.calendar = calendar;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return members.findByAccount(CurrentAccount.id()).map(this::itemsFor).orElse(List.of());
    }

    private List<InboxItem> itemsFor(Member me) {
        long arranged = agendas.standing(me.id(), calendar.today()).stream()
                .filter(each -> each.signedUpBy() != null)
                .count();
        return List.of(
                InboxItem.of(
                        InboxItem.Kind.INVITATIONS_TO_ANSWER, invitations.of(me).size(), "/invitations/mine"),
                InboxItem.of(InboxItem.Kind.SIGNED_UP_BY_LIAISON, arranged, "/sign-ups/mine?onBehalf=true"));
    }
}
