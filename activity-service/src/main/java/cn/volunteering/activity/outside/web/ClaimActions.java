package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Claiming;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.web.action.AllowedActions;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to a claim. */
@Component
class ClaimActions {

    static final String CHECK = "outside-claim.CHECK";
    static final String CONFIRM = "outside-claim.CONFIRM";
    static final String RETURN = "outside-claim.RETURN";
    static final String WITHDRAW = "outside-claim.WITHDRAW";
    static final String AMEND = "outside-claim.AMEND";
    static final String VOID = "outside-claim.VOID";
    static final String APPROVE_AMENDMENT = "outside-claim.APPROVE_AMENDMENT";
    static final String DECLINE_AMENDMENT = "outside-claim.DECLINE_AMENDMENT";

    private static final String SOME_REASON = "…";

    private final PermittedActions permitted;
    private final CurrentReach reach;
    private final Members members;
    private final Clock clock;

    ClaimActions(PermittedActions permitted, CurrentReach reach, Members members, Clock clock) {
        this.permitted = permitted;
        this.reach = reach;
        this.members = members;
        this.clock = clock;
    }

    /** Returns the actions on a claim that the caller may see. */
    List<String> on(Attendance attendance) {
        var claiming = new Claiming(attendance);
        var now = clock.instant();
        var actions = permitted
                .to("outside-claim")
                .step("WITHDRAW", attendance, () -> claiming.withdraw(CurrentAccount.id(), now));
        if (reach.orNowhere().includesAny(List.of(attendance.participant().sectionId()))) {
            addOfOthers(actions, attendance, new Signature(CurrentAccount.id(), now));
        }
        return actions.names();
    }

    private void addOfOthers(AllowedActions actions, Attendance attendance, Signature caller) {
        var claiming = new Claiming(attendance);
        var amending = attendance.amending();
        var reviewer = Reviewer.of(caller.by(), members);
        actions.step("CHECK", attendance, () -> claiming.check(caller))
                .step("CONFIRM", attendance, () -> claiming.confirm(reviewer, caller.at()))
                .step("RETURN", attendance, () -> claiming.giveBack(reviewer, SOME_REASON, caller.at()))
                .offer("AMEND", () -> amending.mayPropose(caller.by()))
                .step("VOID", attendance, () -> amending.proposeVoid(caller, SOME_REASON))
                .step("APPROVE_AMENDMENT", attendance, () -> amending.approveClaimed(reviewer, caller.at()))
                .step("DECLINE_AMENDMENT", attendance, () -> amending.decline(caller, SOME_REASON));
    }
}
