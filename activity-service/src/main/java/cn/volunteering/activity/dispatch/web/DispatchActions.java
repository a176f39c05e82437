package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.SectionTask;
import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what the caller may do to an order, and for each section. */
@Component
class DispatchActions {

    static final String ACCEPT = "dispatch.ACCEPT";
    static final String OBJECT = "dispatch.OBJECT";
    static final String RELEASE = "dispatch.RELEASE";
    static final String EXECUTE = "dispatch.EXECUTE";
    static final String REPORT = "dispatch.REPORT";
    static final String CANCEL = "dispatch.CANCEL";

    private static final String SOME_TEXT = "…";

    private final PermittedActions permitted;
    private final DispatchAccess access;
    private final Clock clock;

    DispatchActions(PermittedActions permitted, DispatchAccess access, Clock clock) {
        this.permitted = permitted;
        this.access = access;
        this.clock = clock;
    }

    List<String> on(Dispatch dispatch) {
        return permitted
                .to("dispatch")
                .step("CANCEL", dispatch, () -> dispatch.cancel(SOME_TEXT, caller()))
                .names();
    }

    /** Returns what the caller may do for the section; EXECUTE names an activity that is still to be chosen. */
    List<String> on(Dispatch dispatch, SectionTask task) {
        var section = task.section();
        if (!access.actsFor(section)) {
            return List.of();
        }
        return permitted
                .to("dispatch")
                .step("ACCEPT", dispatch, () -> dispatch.accept(section, caller()))
                .step("OBJECT", dispatch, () -> dispatch.object(section, SOME_TEXT, caller()))
                .step("RELEASE", dispatch, () -> dispatch.release(section, caller()))
                .offer("EXECUTE", () -> dispatch.cancelled() == null && task.state() == TaskState.ACCEPTED)
                .step("REPORT", dispatch, () -> dispatch.report(section, SOME_TEXT, caller()))
                .names();
    }

    private Signature caller() {
        return new Signature(CurrentAccount.id(), clock.instant());
    }
}
