package cn.volunteering.registry.flow;

import static cn.volunteering.registry.flow.Flow.ATTEMPTS;
import static cn.volunteering.registry.flow.Flow.LEASE;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Outcome DONE = Outcome.done();
    private static final Outcome AWAITS = new Outcome.AwaitAnswers(Set.of("volunteer", "scoring"));

    @Test
    void stepRanWhenAllStepsAreDoneCompletesAndReleasesTheLease() {
        var half = ran(claimed("a"), DONE);
        var whole = ran(half, DONE);

        assertThat(half.state()).isEqualTo(FlowState.RUNNING);
        assertThat(half.current()).map(StepRecord::name).contains("second");
        assertThat(whole.state()).isEqualTo(FlowState.COMPLETED);
        assertThat(whole.endedAt()).isEqualTo(NOW);
        assertThat(whole.lease()).isNull();
    }

    @Test
    void claimWhenAnotherProcessHoldsItIsRefusedUntilTheLeaseExpires() {
        var flow = claimed("a");

        assertThatDecision(flow.claim("b", NOW.plus(LEASE).minusMillis(1))).isRefusedWith("flow-taken");
        assertThat(flow.claim("b", NOW.plus(LEASE)).orThrow().lease())
                .extracting(Lease::holder)
                .isEqualTo("b");
    }

    @Test
    void stepRanWhenTheLeaseWentToAnotherProcessChangesNothing() {
        var taken = claimed("a").claim("b", NOW.plus(LEASE)).orThrow();

        assertThatDecision(taken.stepRan("a", DONE, NOW)).isRefusedWith("flow-lease-lost");
        assertThatDecision(taken.stepFailed("a", "late", NOW)).isRefusedWith("flow-lease-lost");
    }

    @Test
    void stepRanWhenAnswersAreMissingWaitsForThem() {
        var waiting = ran(claimed("a").answered("scoring", NOW), AWAITS);

        assertThat(waiting.state()).isEqualTo(FlowState.WAITING);
        assertThat(waiting.missingAnswers()).containsExactly("volunteer");
        assertThatDecision(waiting.claim("a", NOW)).isRefusedWith("flow-not-due");
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

        assertThatDecision(failed.claim("a", NOW.plusMillis(999))).isRefusedWith("flow-not-due");
        assertThatDecision(failed.claim("a", NOW.plusSeconds(1))).isAccepted();
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
        assertThatDecision(claimed("a").resume(NOW)).isRefusedWith("flow-not-stopped");
        assertThatDecision(ran(ran(claimed("a"), DONE), DONE).resume(NOW)).isRefusedWith("flow-not-stopped");
    }

    @Test
    void abandonWhenAStepIsRunningIsRefused() {
        assertThatDecision(claimed("a").abandon(NOW)).isRefusedWith("flow-taken");
        assertThat(claimed("a").abandon(NOW.plus(LEASE)).orThrow().state()).isEqualTo(FlowState.UNDONE);
    }

    @Test
    void abandonWhenCompletedOrNotAnOnboardingIsRefused() {
        assertThatDecision(ran(ran(claimed("a"), DONE), DONE).abandon(NOW)).isRefusedWith("flow-not-undoable");
        assertThatDecision(begun(FlowKind.DELETION).abandon(NOW)).isRefusedWith("flow-not-undoable");
    }

    @Test
    void stepRanWhenItCannotSucceedFailsTheFlowAtOnce() {
        var failed = ran(claimed("a"), new Outcome.Impossible("taken"));

        assertThat(failed.state()).isEqualTo(FlowState.FAILED);
        assertThat(failed.lease()).isNull();
        assertThat(failed.current()).map(StepRecord::error).contains("taken");
        assertThatDecision(failed.abandon(NOW)).isAccepted();
    }

    @Test
    void nameAdministratorWhenTheFlowIsStoppedChangesTheOrder() {
        var other = new Administrator("other", "演示002", null);
        var running = claimed("a", onboarding());
        var stopped = ran(running, new Outcome.Impossible("taken"));

        assertThatDecision(running.nameAdministrator(other)).isRefusedWith("flow-not-stopped");
        assertThat(stopped.nameAdministrator(other)
                        .orThrow()
                        .order()
                        .requiredApplication()
                        .administrator())
                .isEqualTo(other);
    }

    @Test
    void beginAgainWhenNotEndedIsRefused() {
        var steps = List.of("first", "second");
        var undone = begun().abandon(NOW).orThrow();

        assertThatDecision(begun().beginAgain(begun().order(), steps)).isRefusedWith("flow-not-ended");
        assertThat(undone.beginAgain(undone.order(), steps).orThrow()).isEqualTo(begun());
    }

    private static Flow onboarding() {
        var profile = new TenantProfile("演示单位", TenantKind.AGENCY, UnitType.values()[0], Set.of(), null);
        var application = new FlowOrder.Application(profile, new Administrator("first", "演示001", null));
        var tenant = new TenantId("nx-gxt");
        var order = new FlowOrder(FlowKind.ONBOARDING, tenant, application, "operator", NOW);
        return Flow.begin(FlowId.unique(FlowKind.ONBOARDING, tenant), order, List.of("first"))
                .orThrow();
    }

    private static Flow claimed(String process, Flow flow) {
        return flow.claim(process, NOW).orThrow();
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
}
