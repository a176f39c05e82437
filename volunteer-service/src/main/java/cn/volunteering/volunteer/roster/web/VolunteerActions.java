package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to a volunteer's entry. */
@Component
class VolunteerActions {

    static final String REGISTER = "volunteer.REGISTER";
    static final String ACTIVATE = "volunteer.ACTIVATE";
    static final String SUSPEND = "volunteer.SUSPEND";
    static final String RESUME = "volunteer.RESUME";
    static final String LEAVE = "volunteer.LEAVE";
    static final String CORRECT = "volunteer.CORRECT";
    static final String MOVE = "volunteer.MOVE";
    static final String RECORD_NATIONAL = "volunteer.RECORD_NATIONAL";
    static final String LINK_ACCOUNT = "volunteer.LINK_ACCOUNT";
    static final String UNLINK_ACCOUNT = "volunteer.UNLINK_ACCOUNT";
    static final String APPOINT_LIAISON = "volunteer.APPOINT_LIAISON";
    static final String CONFIRM = "volunteer.CONFIRM";
    static final String CORRECT_OWN = "volunteer.CORRECT_OWN";

    private static final String SOME_REASON = "…";
    private static final UnitId ELSEWHERE = new UnitId("…");
    private static final AccountId SOME_ACCOUNT = new AccountId("…");

    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    VolunteerActions(PermittedActions permitted, PlatformCalendar calendar) {
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the actions on a volunteer within the caller's reach. */
    List<String> on(Volunteer it) {
        var me = new AccountId(TenantScope.actor().id());
        var today = calendar.today();
        boolean own = me.equals(it.account());
        return permitted
                .to("volunteer")
                .step("REGISTER", it, () -> it.register(today, me))
                .step("ACTIVATE", it, it::activateOnBehalf)
                .step("SUSPEND", it, () -> it.suspend(SOME_REASON))
                .step("RESUME", it, it::resume)
                .edit("LEAVE", () -> it.leave(today, SOME_REASON, today))
                .edit("CORRECT", () -> it.correct(it.profile()))
                .edit("MOVE", () -> it.move(new Placement(ELSEWHERE, null, today), today))
                .edit("RECORD_NATIONAL", () -> it.recordNational(it.national()))
                .edit("APPOINT_LIAISON", () -> it.appointLiaison(it.liaison().sections()))
                .edit("LINK_ACCOUNT", () -> it.link(SOME_ACCOUNT, false, me))
                .offer(
                        "UNLINK_ACCOUNT",
                        () -> it.account() != null && it.unlink(me).reason().isEmpty())
                .offer("CONFIRM", () -> own && it.activate().reason().isEmpty())
                .offer("CORRECT_OWN", () -> own)
                .names();
    }
}
