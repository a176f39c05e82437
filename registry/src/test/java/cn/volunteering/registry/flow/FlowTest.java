package cn.volunteering.registry.flow;

import static cn.volunteering.registry.flow.Flow.ATTEMPTS;
import static cn.volunteering.registry.flow.Flow.LEASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Outcome DONE = Outcome.done();
    private static final Outcome AWAITS = new Outcome.AwaitAnswers(Set.of("volunteer", "scoring"));

    @Test
    void stepRanWhenAllStepsAreDoneCompletesAndLetsTheLeaseGo() {
        var half = ran(claimed("a"), DONE);
        var whole = ran(half, DONE);

        assertThat(half.state()).isEqualTo(FlowState.RUNNING);
        assertThat(half.current()).map(StepRecord::name).contains("second");
        assertThat(whole.state()).isEqualTo(FlowState.COMPLETED);
        assertThat(whole.endedAt()).isEqualTo(NOW);
        assertThat(whole.lease()).isNull();
    }

    @Test
    void claimWhenAnotherProcessHoldsItIsRefusedUntilTheLeaseRunsOut() {
        var flow = claimed("a");

        assertThat(codeOf(flow.claim("b", NOW.plus(LEASE).minusMillis(1)))).isEqualTo("flow-taken");
        assertThat(flow.claim("b", NOW.plus(LEASE)).orThrow().lease())
                .extracting(Lease::holder)
                .isEqualTo("b");
    }

    @Test
    void stepRanWhenTheLeaseWentToAnotherProcessChangesNothing() {
        var taken = claimed("a").claim("b", NOW.plus(LEASE)).orThrow();

        assertThat(codeOf(taken.stepRan("a", DONE, NOW))).isEqualTo("flow-lease-lost");
        assertThat(codeOf(taken.stepFailed("a", "late", NOW))).isEqualTo("flow-lease-lost");
    }

    @Test
    void stepRanWhenAnswersAreMissingWaitsForThem() {
        var waiting = ran(claimed("a").answered("scoring", NOW), AWAITS);

        assertThat(waiting.state()).isEqualTo(FlowState.WAITING);
        assertThat(waiting.missingAnswers()).containsExactly("volunteer");
        assertThat(codeOf(waiting.claim("a", NOW))).isEqualTo("flow-not-due");
    }

    @Test
    void answeredWhenItIsTheLastOneMakesTheFlowDue() {
        var waiting = ran(claimed("a"), AWAITS);

        var first = waiting.answered("scoring", NOW);
        var last = first.answered("volunteer", NOW);

        assertThat(first.state()).isEqualTo(FlowState.WAITING);
        assertThat(last.state()).isEqualTo(FlowState.RUNNING);
        var resumed = ran(last.claim("a", NOW).orThrow(), AWAITS);
        assertThat(resumed.current()).map(StepRecord::name).contains("second");
    }

    @Test
    void stepRanWhenAllAnswersCameEarlyDoesNotWait() {
        var flow =
                claimed("a").answered("volunteer", NOW).answered("scoring", NOW).answered("scoring", NOW);

        assertThat(ran(flow, AWAITS).current()).map(StepRecord::name).contains("second");
    }

    @Test
    void stepFailedDoublesThePauseAndGivesUpAfterTheLastAttempt() {
        var flow = begun();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            flow = failedOnce(flow);
            assertThat(flow.state()).isEqualTo(FlowState.RUNNING);
            assertThat(flow.dueAt()).isEqualTo(flowTime(flow).plusSeconds(Math.min(60, 1L << (attempt - 1))));
        }

        var failed = failedOnce(flow);

        assertThat(failed.state()).isEqualTo(FlowState.FAILED);
        assertThat(failed.current()).map(StepRecord::error).contains("away");
    }

    @Test
    void claimWhenThePauseIsNotOverIsRefused() {
        var failed = claimed("a").stepFailed("a", "away", NOW).orThrow();

        assertThat(codeOf(failed.claim("a", NOW.plusMillis(999)))).isEqualTo("flow-not-due");
        assertThat(failed.claim("a", NOW.plusSeconds(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void resumeWhenWaitingBeginsWithTheFirstStepAndKeepsTheAnswers() {
        var waiting = ran(ran(claimed("a"), DONE), AWAITS).answered("scoring", NOW);

        var again = waiting.resume(NOW).orThrow();

        assertThat(again.current()).map(StepRecord::name).contains("first");
        assertThat(again.answers()).containsExactly("scoring");
    }

    @Test
    void resumeWhenRunningOrEndedIsRefused() {
        assertThat(codeOf(claimed("a").resume(NOW))).isEqualTo("flow-not-stopped");
        assertThat(codeOf(ran(ran(claimed("a"), DONE), DONE).resume(NOW))).isEqualTo("flow-not-stopped");
    }

    @Test
    void abandonWhenAStepIsRunningIsRefused() {
        assertThat(codeOf(claimed("a").abandon(NOW))).isEqualTo("flow-taken");
        assertThat(claimed("a").abandon(NOW.plus(LEASE)).orThrow().state()).isEqualTo(FlowState.UNDONE);
    }

    @Test
    void abandonWhenCompletedOrNoOnboardingIsRefused() {
        assertThat(codeOf(ran(ran(claimed("a"), DONE), DONE).abandon(NOW))).isEqualTo("flow-not-undoable");
        assertThat(codeOf(begun(FlowKind.DELETION).abandon(NOW))).isEqualTo("flow-not-undoable");
    }

    private static Flow failedOnce(Flow flow) {
        return flow.claim("a", flow.dueAt())
                .orThrow()
                .stepFailed("a", "away", flow.dueAt())
                .orThrow();
    }

    /** Returns the time of the last attempt: the pauses are 1, 2, 4 … seconds, at most 60. */
    private static Instant flowTime(Flow flow) {
        int attempts = flow.current().orElseThrow().attempts();
        long passed = 0;
        for (int attempt = 1; attempt < attempts; attempt++) {
            passed += Math.min(60, 1L << (attempt - 1));
        }
        return NOW.plusSeconds(passed);
    }

    private static Flow begun() {
        return begun(FlowKind.ONBOARDING);
    }

    private static Flow begun(FlowKind kind) {
        var tenant = new TenantId("nx-gxt");
        var order = new FlowOrder(kind, tenant, null, "operator", NOW);
        return Flow.begin(FlowId.unique(kind, tenant), order, List.of("first", "second"))
                .orThrow();
    }

    private static Flow claimed(String process) {
        return begun().claim(process, NOW).orThrow();
    }

    private static Flow ran(Flow flow, Outcome outcome) {
        return flow.stepRan("a", outcome, NOW).orThrow();
    }

    private static String codeOf(Decision<Flow> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<Flow>) decision).refusal().code();
    }
}
