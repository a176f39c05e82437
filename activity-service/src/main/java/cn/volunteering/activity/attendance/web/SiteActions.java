package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityOffers;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.action.AllowedActions;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers organisers and volunteers what they may do on site. */
@Component
class SiteActions implements ActivityOffers {

    static final String SHOW_TOKEN = "activity.SHOW_TOKEN";
    static final String ENTER = "attendance.ENTER";
    static final String STRIKE = "attendance.STRIKE";
    static final String CHECK_OUT = "attendance.CHECK_OUT";

    private static final String SOME_REASON = "…";

    private final PermittedActions permitted;
    private final Clock clock;

    SiteActions(PermittedActions permitted, Clock clock) {
        this.permitted = permitted;
        this.clock = clock;
    }

    /** Returns what volunteers may do about their own attendance. */
    List<String> onOwn(Attendance attendance, Activity activity) {
        return permitted
                .to("attendance")
                .step(
                        "CHECK_OUT",
                        attendance,
                        () -> attendance.checkOut(activity, activity.organiser(), clock.instant()))
                .names();
    }

    /** Returns what an organiser of the activity may do about an attendance. */
    List<String> onRoll(Attendance attendance, Activity activity) {
        var caller = new Signature(CurrentAccount.id(), clock.instant());
        return permitted
                .to("attendance")
                .edit("ENTER", () -> attendance.strike(activity, caller, SOME_REASON))
                .step("STRIKE", attendance, () -> attendance.strike(activity, caller, SOME_REASON))
                .names();
    }

    @Override
    public void addTo(AllowedActions actions, Activity activity) {
        actions.offer("SHOW_TOKEN", () -> activity.isTakingPlace(clock.instant()));
    }
}
