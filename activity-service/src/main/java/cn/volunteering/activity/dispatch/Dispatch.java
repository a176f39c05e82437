package cn.volunteering.activity.dispatch;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order of the committee to one or more sections (服务任务派遣, NX-34). Each section answers for itself, and an objection
 * with its reason has no other effect than that the section does not take part (条例 25).
 *
 * @param tasks one for each section that is asked, by section
 * @param cancelled who called the order off and when; nothing can be done to it any more
 * @param cancelledFor why it was called off
 */
public record Dispatch(
        DispatchId id,
        Order order,
        Signature issued,
        List<SectionTask> tasks,
        @Nullable Signature cancelled,
        @Nullable String cancelledFor)
        implements RegisterRecord {

    public Dispatch {
        tasks = List.copyOf(tasks);
    }

    /** Issues an order to the sections. */
    public static Decision<Dispatch> issue(
            DispatchId id, Order order, Collection<SectionId> sections, Signature issued, LocalDate today) {
        if (order.deadline().isBefore(today)) {
            return Decision.refused("dispatch-deadline-passed", "完成期限不能早于今天");
        }
        var tasks = sections.stream()
                .sorted(Comparator.comparing(SectionId::value))
                .map(SectionTask::issued)
                .toList();
        return Decision.accepted(new Dispatch(id, order, issued, tasks, null, null));
    }

    /** Takes the task on for a section, also after an objection. */
    public Decision<Dispatch> accept(SectionId section, Signature by) {
        return change(section, task -> task.accept(by));
    }

    /** Objects for a section, with a reason. */
    public Decision<Dispatch> object(SectionId section, String reason, Signature by) {
        return change(section, task -> task.object(reason, by));
    }

    /** Records that the committee takes note of a section's objection. */
    public Decision<Dispatch> release(SectionId section, Signature by) {
        return change(section, task -> task.release(by));
    }

    /**
     * Records the activity that carried the task out.
     *
     * @param sections the sections that carry the activity's project
     */
    public Decision<Dispatch> execute(
            SectionId section, Activity activity, Collection<SectionId> sections, Signature by) {
        return Decision.unless(
                objectionTo(section, activity, sections),
                () -> change(section, task -> task.execute(activity.id(), by)));
    }

    private static Optional<Refusal> objectionTo(SectionId section, Activity activity, Collection<SectionId> sections) {
        if (!sections.contains(section)) {
            return Optional.of(Refusal.of("dispatch-activity-of-others", "该活动不由本处室承担"));
        }
        return activity.isOver() && !activity.isCancelled()
                ? Optional.empty()
                : Optional.of(Refusal.of("dispatch-activity-not-held", "活动结束后才能登记为已执行")
                        .with("state", activity.state().name()));
    }

    /** Records a section's report on what it carried out. */
    public Decision<Dispatch> report(SectionId section, String text, Signature by) {
        return change(section, task -> task.report(text, by));
    }

    /** Calls the order off with a reason. Repeating it changes nothing. */
    public Decision<Dispatch> cancel(String reason, Signature by) {
        return cancelled == null
                ? Decision.accepted(new Dispatch(id, order, issued, tasks, by, reason))
                : Decision.accepted(this);
    }

    private Decision<Dispatch> change(SectionId section, Function<SectionTask, Decision<SectionTask>> step) {
        return cancelled == null
                ? taskOf(section)
                        .map(task -> step.apply(task).map(this::with))
                        .orElseGet(() -> Decision.refused("dispatch-not-to-section", "该任务没有派给本处室"))
                : Decision.refused("dispatch-cancelled", "该任务已取消");
    }

    private Dispatch with(SectionTask changed) {
        var next = tasks.stream()
                .map(task -> task.section().equals(changed.section()) ? changed : task)
                .toList();
        return new Dispatch(id, order, issued, next, cancelled, cancelledFor);
    }

    private Optional<SectionTask> taskOf(SectionId section) {
        return tasks.stream().filter(task -> task.section().equals(section)).findFirst();
    }

    /** Returns the sections that are asked. */
    public List<SectionId> sections() {
        return tasks.stream().map(SectionTask::section).toList();
    }

    /** Returns whether a section has not carried out its task by the deadline. Days count to their end. */
    public boolean isOverdue(SectionTask task, LocalDate today) {
        return cancelled == null && task.isOpen() && today.isAfter(order.deadline());
    }
}
