package cn.volunteering.activity.dispatch;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A section's part of a dispatch order.
 *
 * @param last who answered, carried out or reported last, and when
 * @param objection why the section does not take it on; kept if it accepts later
 * @param activity the activity that carried it out
 * @param report what the section says about it
 */
public record SectionTask(
        SectionId section,
        TaskState state,
        @Nullable Signature last,
        @Nullable String objection,
        @Nullable ActivityId activity,
        @Nullable String report) {

    static SectionTask issued(SectionId section) {
        return new SectionTask(section, TaskState.ISSUED, null, null, null, null);
    }

    Decision<SectionTask> accept(Signature by) {
        return step(TaskState.ACCEPTED, TaskState.ISSUED, TaskState.OBJECTED)
                .map(_ -> new SectionTask(section, TaskState.ACCEPTED, by, objection, null, null));
    }

    Decision<SectionTask> object(String reason, Signature by) {
        return step(TaskState.OBJECTED, TaskState.ISSUED, TaskState.ACCEPTED)
                .map(_ -> new SectionTask(section, TaskState.OBJECTED, by, reason, null, null));
    }

    Decision<SectionTask> release(Signature by) {
        return step(TaskState.RELEASED, TaskState.OBJECTED)
                .map(_ -> new SectionTask(section, TaskState.RELEASED, by, objection, null, null));
    }

    Decision<SectionTask> execute(ActivityId held, Signature by) {
        return step(TaskState.EXECUTED, TaskState.ACCEPTED)
                .map(_ -> new SectionTask(section, TaskState.EXECUTED, by, objection, held, null));
    }

    Decision<SectionTask> report(String text, Signature by) {
        return step(TaskState.REPORTED, TaskState.EXECUTED)
                .map(_ -> new SectionTask(section, TaskState.REPORTED, by, objection, activity, text));
    }

    /** Accepts a step from one of the given states. */
    private Decision<SectionTask> step(TaskState next, TaskState... from) {
        return Arrays.asList(from).contains(state)
                ? Decision.accepted(this)
                : Decision.refused(Refusal.of("dispatch-not-now", "该处室的任务目前不能这样办理")
                        .with("state", state.name())
                        .with("wanted", next.name()));
    }

    /** Returns whether the section still has to do something. */
    public boolean isOpen() {
        return state == TaskState.ISSUED || state == TaskState.ACCEPTED;
    }
}
