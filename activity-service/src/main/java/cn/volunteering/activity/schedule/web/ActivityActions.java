package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Places;
import cn.volunteering.activity.schedule.Uninsured;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Decision;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to an activity as its organiser. */
@Component
class ActivityActions {

    static final String REPLAN = "activity.REPLAN";
    static final String RECRUIT = "activity.RECRUIT";
    static final String START = "activity.START";
    static final String END = "activity.END";
    static final String CANCEL = "activity.CANCEL";
    static final String DELETE = "activity.DELETE";

    private static final String SOME_REASON = "…";

    private final PermittedActions permitted;
    private final Places places;
    private final Uninsured uninsured;
    private final List<ActivityOffers> others;
    private final Clock clock;

    ActivityActions(
            PermittedActions permitted, Places places, Uninsured uninsured, List<ActivityOffers> others, Clock clock) {
        this.permitted = permitted;
        this.places = places;
        this.uninsured = uninsured;
        this.others = others;
        this.clock = clock;
    }

    /** Returns the actions on an activity of a project within the caller's reach. */
    List<String> on(Activity activity, Project project) {
        Instant now = clock.instant();
        var actions = permitted
                .to("activity")
                .edit("REPLAN", () -> activity.replan(activity.plan(), project, places.seated(activity), now))
                .step("RECRUIT", activity, () -> activity.recruit(project, now))
                .step("START", activity, () -> start(activity, now))
                .step("END", activity, activity::end)
                .step("CANCEL", activity, () -> activity.cancel(SOME_REASON))
                .step("DELETE", activity, () -> activity.discard(new Signature(CurrentAccount.id(), now)));
        others.forEach(each -> each.addTo(actions, activity));
        return actions.names();
    }

    /** Returns the start, and looks up who is insured only if nothing else prevents it: lists ask this for every line. */
    private Decision<Activity> start(Activity activity, Instant now) {
        var start = activity.start(now, List.of());
        return start.reason().isEmpty() ? activity.start(now, uninsured.among(activity)) : start;
    }
}
