package cn.volunteering.registry.flow;

import static cn.volunteering.registry.flow.FlowState.COMPLETED;
import static cn.volunteering.registry.flow.FlowState.FAILED;
import static cn.volunteering.registry.flow.FlowState.RUNNING;
import static cn.volunteering.registry.flow.FlowState.UNDONE;
import static cn.volunteering.registry.flow.FlowState.WAITING;

import cn.volunteering.domain.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One flow for one tenant with the state of its steps. Only the run that holds the lease may advance it, and every save
 * increments the version, so a process that was wrongly considered dead can no longer change anything.
 *
 * @param awaits the services whose answers the current step needs
 * @param answers the services that have answered, early ones included
 * @param dueAt when the current step may run next
 * @param endedAt when the flow was completed or undone
 */
public record Flow(
        FlowId id,
        FlowOrder order,
        FlowState state,
        List<StepRecord> steps,
        Set<String> awaits,
        Set<String> answers,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Lease lease) {

    static final int ATTEMPTS = 8;
    static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    public Flow {
        steps = List.copyOf(steps);
        awaits = Set.copyOf(awaits);
        answers = Set.copyOf(answers);
    }

    /** Begins a flow; its first step is due at once. */
    public static Decision<Flow> begin(FlowId id, FlowOrder order, List<String> steps) {
        var records = steps.stream().map(StepRecord::pending).toList();
        return Decision.accepted(
                new Flow(id, order, RUNNING, records, Set.of(), Set.of(), order.startedAt(), null, null));
    }

    /** Returns the step to run next. */
    public Optional<StepRecord> current() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }

    /** Returns the services whose answers are still missing. */
    public Set<String> missingAnswers() {
        var missing = new HashSet<>(awaits);
        missing.removeAll(answers);
        return missing;
    }

    /** Claims the flow for one run, unless another run holds it or nothing is due. */
    public Decision<Flow> claim(String holder, Instant now) {
        if (state != RUNNING || now.isBefore(dueAt)) {
            return Decision.refused("flow-not-due", "流程当前没有待执行的步骤");
        }
        if (lease != null && lease.excludes(holder, now)) {
            return Decision.refused("flow-taken", "流程正在执行");
        }
        return Decision.accepted(running(steps, dueAt, leaseOf(holder, now)));
    }

    /** Records the outcome of the current step. */
    public Decision<Flow> stepRan(String holder, Outcome outcome, Instant now) {
        return ifHeldBy(holder, () -> switch (outcome) {
            case Outcome.Done _ -> stepDone(holder, now);
            case Outcome.AwaitAnswers(Set<String> services) ->
                answers.containsAll(services) ? stepDone(holder, now) : waitingFor(services);
            case Outcome.Impossible(String why) -> withoutLease(changeCurrent(step -> step.failed(why)), FAILED);
        });
    }

    private Flow stepDone(String holder, Instant now) {
        var next = changeCurrent(step -> step.done(now));
        return next.stream().allMatch(StepRecord::isDone)
                ? ended(COMPLETED, next, now)
                : running(next, now, leaseOf(holder, now));
    }

    private Flow waitingFor(Set<String> services) {
        return new Flow(id, order, WAITING, steps, services, answers, dueAt, null, null);
    }

    /**
     * Records that the current step failed. It is due again after a pause that doubles with each attempt; the last
     * attempt fails the flow.
     */
    public Decision<Flow> stepFailed(String holder, String error, Instant now) {
        return ifHeldBy(holder, () -> {
            int attempts = current().map(StepRecord::attempts).orElse(0) + 1;
            var next = running(changeCurrent(step -> step.failed(error)), now.plus(pauseAfter(attempts)), null);
            return attempts < ATTEMPTS ? next : next.withoutLease(next.steps(), FAILED);
        });
    }

    private static Duration pauseAfter(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Records the answer of a service, whether early, late or repeated. */
    public Flow answered(String service, Instant now) {
        var more = new HashSet<>(answers);
        more.add(service);
        boolean complete = state == WAITING && more.containsAll(awaits);
        return new Flow(
                id, order, complete ? RUNNING : state, steps, awaits, more, complete ? now : dueAt, endedAt, lease);
    }

    /** Restarts a failed or waiting flow from its first step. Existing results stay. */
    public Decision<Flow> resume(Instant now) {
        if (state != FAILED && state != WAITING) {
            return Decision.refused("flow-not-stopped", "只有失败或等待中的流程可以继续");
        }
        var again = steps.stream().map(step -> StepRecord.pending(step.name())).toList();
        return Decision.accepted(running(again, now, null));
    }

    /** Names another first administrator of a stopped onboarding. */
    public Decision<Flow> nameAdministrator(Administrator next) {
        return mayNameAdministrator()
                ? Decision.accepted(
                        new Flow(id, order.with(next), state, steps, awaits, answers, dueAt, endedAt, lease))
                : Decision.refused("flow-not-stopped", "只有失败或等待中的开通流程可以另选首位管理员");
    }

    /** Returns whether this is a stopped onboarding. */
    public boolean mayNameAdministrator() {
        return order.kind() == FlowKind.ONBOARDING && (state == FAILED || state == WAITING);
    }

    /** Begins again from the first step, for an order that repeats one whose flow has ended. */
    public Decision<Flow> beginAgain(FlowOrder next, List<String> stepNames) {
        return state.isEnded() ? begin(id, next, stepNames) : Decision.refused("flow-not-ended", "流程尚未结束");
    }

    /** Abandons an onboarding, unless one of its steps is running at the moment. */
    public Decision<Flow> abandon(Instant now) {
        if (state == UNDONE) {
            return Decision.accepted(this);
        }
        if (order.kind() != FlowKind.ONBOARDING || state == COMPLETED) {
            return Decision.refused("flow-not-undoable", "只有尚未完成的开通流程可以撤销");
        }
        if (lease != null && now.isBefore(lease.until())) {
            return Decision.refused("flow-taken", "流程正在执行，请稍后再试");
        }
        return Decision.accepted(ended(UNDONE, steps, now));
    }

    private Decision<Flow> ifHeldBy(String holder, Supplier<Flow> next) {
        return lease != null && lease.holder().equals(holder) && !state.isEnded()
                ? Decision.accepted(next.get())
                : Decision.refused("flow-lease-lost", "流程已被接管");
    }

    private List<StepRecord> changeCurrent(UnaryOperator<StepRecord> change) {
        var current = current().orElseThrow(() -> new IllegalStateException("No steps remaining in " + id));
        return steps.stream()
                .map(step -> step == current ? change.apply(step) : step)
                .toList();
    }

    private static Lease leaseOf(String holder, Instant now) {
        return new Lease(holder, now.plus(LEASE));
    }

    private Flow running(List<StepRecord> records, Instant due, @Nullable Lease held) {
        return new Flow(id, order, RUNNING, records, Set.of(), answers, due, null, held);
    }

    private Flow withoutLease(List<StepRecord> records, FlowState next) {
        return new Flow(id, order, next, records, awaits, answers, dueAt, endedAt, null);
    }

    private Flow ended(FlowState end, List<StepRecord> records, Instant at) {
        return new Flow(id, order, end, records, Set.of(), answers, dueAt, at, null);
    }
}
