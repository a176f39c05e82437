package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.Remark;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to an issue slip. */
@Component
class SlipActions {

    static final String ISSUE = "insignia-slip.ISSUE";
    static final String REFUSE = "insignia-slip.REFUSE";
    static final String WITHDRAW = "insignia-slip.WITHDRAW";
    static final String RETURN = "insignia-slip.RETURN";
    static final String WAIVE = "insignia-slip.WAIVE";

    private static final String SOME_REASON = "…";

    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    SlipActions(PermittedActions permitted, PlatformCalendar calendar) {
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the actions; ISSUE and RETURN name pieces that are still to be counted. */
    List<String> on(InsigniaSlip slip, Activity activity) {
        var by = new Signature(CurrentAccount.id(), calendar.now());
        var why = new Remark(by, SOME_REASON);
        return permitted
                .to("insignia-slip")
                .offer("ISSUE", () -> slip.objectionToIssue(activity, by.by()).isEmpty())
                .step("REFUSE", slip, () -> slip.refuse(why))
                .step("WITHDRAW", slip, () -> slip.withdraw(by))
                .offer("RETURN", slip::isOut)
                .step("WAIVE", slip, () -> slip.waive(why))
                .names();
    }
}
