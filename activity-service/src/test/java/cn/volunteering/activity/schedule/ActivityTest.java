package cn.volunteering.activity.schedule;

import static cn.volunteering.activity.schedule.ActivityBuilder.BEFORE;
import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Projects;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.VolunteerId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Project ACCEPTED = Projects.anAcceptedProject();

    @Test
    void planWhenCompletePublishesTheActivity() {
        var decision = anActivity().plannedUnder(Projects.aDraft());

        assertThat(decision.orThrow().state()).isEqualTo(ActivityState.PLANNED);
        assertThatDecision(decision).hasEvents(ActivityChanged.to(decision.orThrow()));
    }

    @Test
    void planWhenRiskStatementIsBlankIsRefused() {
        var decision = anActivity().withRisk(RiskLevel.LOW, "  ").plannedUnder(ACCEPTED);

        assertThatDecision(decision).isRefusedWith("activity-without-risk-statement");
    }

    @Test
    void planWhenItCrossesMidnightIsRefused() {
        var decision = anActivity()
                .from("2026-11-21T14:00:00Z", "2026-11-21T17:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThatDecision(decision).isRefusedWith("activity-crosses-midnight");
    }

    @Test
    void planWhenItEndsBeforeItStartsIsRefused() {
        var decision = anActivity()
                .from("2026-11-21T04:00:00Z", "2026-11-21T01:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThatDecision(decision).isRefusedWith("activity-times-reversed");
    }

    @Test
    void planWhenItHasAlreadyEndedIsRefused() {
        var decision = anActivity()
                .from("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThatDecision(decision).isRefusedWith("activity-in-the-past");
    }

    @Test
    void planWhenSelfOrganisedRequiresABranch() {
        assertThatDecision(anActivity().selfOrganisedBy().plannedUnder(ACCEPTED))
                .isRefusedWith("activity-without-branch");
        assertThat(anActivity().selfOrganisedBy(People.BRANCH).planned().plan().branchIds())
                .containsExactly(People.BRANCH);
    }

    @Test
    void planWhenTheLeadDoesNotOrganiseItIsRefused() {
        var other = new BranchId("branch-9");

        assertThatDecision(anActivity()
                        .selfOrganisedBy(People.BRANCH)
                        .ledBy(other)
                        .plannedUnder(Projects.anAcceptedProject()))
                .isRefusedWith("activity-lead-not-organising");
        assertThatDecision(anActivity()
                        .selfOrganisedBy(People.BRANCH, other)
                        .ledBy(other)
                        .ofNature(Nature.OWN_DUTY)
                        .plannedUnder(Projects.anAcceptedProject()))
                .publishes(ActivityChanged.class)
                .satisfies(event -> {
                    assertThat(event.leadBranchId()).isEqualTo(other);
                    assertThat(event.nature()).isEqualTo(Nature.OWN_DUTY);
                });
    }

    @Test
    void planWhenThereAreNoSeatsIsRefused() {
        assertThatDecision(anActivity().withSeats(0).plannedUnder(ACCEPTED)).isRefusedWith("activity-without-seats");
        assertThat(anActivity().withSeats(1).planned().plan().capacity()).isEqualTo(1);
    }

    @Test
    void recruitWhenProjectIsOnlyFiledIsRefused() {
        assertThatDecision(anActivity().planned().recruit(Projects.aFiledProject(), BEFORE))
                .isRefusedWith("project-not-accepted");
    }

    @Test
    void recruitWhenProjectIsAcceptedOpensTheSignUp() {
        var decision = anActivity().planned().recruit(ACCEPTED, BEFORE);

        assertThat(decision.orThrow().isRecruiting()).isTrue();
        assertThatDecision(decision).publishes(ActivityChanged.class);
    }

    @Test
    void recruitAgainWhenRecruitingChangesNothing() {
        var recruiting = anActivity().recruiting();

        assertThatDecision(recruiting.recruit(ACCEPTED, BEFORE))
                .hasState(recruiting)
                .hasNoEvents();
    }

    @Test
    void replanWhenRunningIsRefused() {
        var decision = anActivity().running().replan(anActivity().withSeats(5).plan(), ACCEPTED, 0, BEFORE);

        assertThatDecision(decision).isRefusedWith("activity-not-now");
    }

    @Test
    void replanWhenRecruitingRecordsWhatChanged() {
        var moved = anActivity().withSeats(31).from("2026-11-21T03:00:00Z", "2026-11-21T06:00:00Z");

        var replanned = anActivity().recruiting().replan(moved.plan(), ACCEPTED, 30, BEFORE);

        assertThat(replanned.orThrow().revisions())
                .containsExactly(new Revision(BEFORE, List.of("startsAt", "endsAt", "capacity")));
        assertThatDecision(replanned).publishes(ActivityChanged.class);
        assertThat(anActivity()
                        .planned()
                        .replan(moved.plan(), ACCEPTED, 0, BEFORE)
                        .orThrow()
                        .revisions())
                .isEmpty();
    }

    @Test
    void replanWhenNothingChangesPublishesNothing() {
        var recruiting = anActivity().recruiting();

        assertThatDecision(recruiting.replan(anActivity().plan(), ACCEPTED, 30, BEFORE))
                .hasState(recruiting)
                .hasNoEvents();
    }

    @Test
    void replanWhenFewerSeatsThanTakenIsRefused() {
        var one = anActivity().withSeats(1).plan();

        assertThatDecision(anActivity().recruiting().replan(one, ACCEPTED, 2, BEFORE))
                .isRefusedWith("activity-seats-taken")
                .hasDetail("seated", 2);
        assertThat(anActivity()
                        .recruiting()
                        .replan(one, ACCEPTED, 1, BEFORE)
                        .orThrow()
                        .plan()
                        .capacity())
                .isEqualTo(1);
    }

    @Test
    void replanWhenTheRiskRisesIsRefusedOnceSomeoneAgreed() {
        var riskier = anActivity().withRisk(RiskLevel.MEDIUM, "山路").plan();

        assertThatDecision(anActivity().recruiting().replan(riskier, ACCEPTED, 1, BEFORE))
                .isRefusedWith("activity-risk-raised");
        assertThat(anActivity()
                        .recruiting()
                        .replan(riskier, ACCEPTED, 0, BEFORE)
                        .orThrow()
                        .plan()
                        .riskLevel())
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void startWhenRiskIsHighIsRefusedUntilEverybodyIsInsured() {
        var risky = anActivity().withRisk(RiskLevel.HIGH, "高空作业").recruiting();
        var uninsured = List.of(new VolunteerId("v1"));

        assertThatDecision(risky.start(risky.plan().startsAt(), uninsured))
                .isRefusedWith("activity-without-insurance")
                .hasMessageContaining("还有 1 人")
                .hasDetail("uninsured", List.of("v1"));
        assertThat(risky.start(risky.plan().startsAt(), List.of()).orThrow().state())
                .isEqualTo(ActivityState.RUNNING);
        assertThat(anActivity()
                        .withRisk(RiskLevel.MEDIUM, "山路")
                        .recruiting()
                        .start(risky.plan().startsAt(), uninsured)
                        .orThrow()
                        .state())
                .isEqualTo(ActivityState.RUNNING);
    }

    @Test
    void startWhenItIsAnotherDayIsRefused() {
        var recruiting = anActivity().recruiting();

        assertThatDecision(recruiting.start(Instant.parse("2026-11-20T15:59:59Z"), List.of()))
                .isRefusedWith("activity-not-today");
        assertThat(recruiting
                        .start(Instant.parse("2026-11-20T16:00:00Z"), List.of())
                        .orThrow()
                        .state())
                .isEqualTo(ActivityState.RUNNING);
    }

    @Test
    void startWhenStillPlannedIsRefused() {
        var planned = anActivity().planned();

        assertThatDecision(planned.start(planned.plan().startsAt(), List.of())).isRefusedWith("activity-not-now");
    }

    @Test
    void closeWhenHoursAreUnreviewedIsRefused() {
        var ended = anActivity().ended();

        assertThatDecision(ended.close(new Unsettled(1, 0, 0, 0, 0))).isRefusedWith("activity-hours-unreviewed");
        assertThat(ended.close(Unsettled.NOTHING).orThrow().state()).isEqualTo(ActivityState.CLOSED);
    }

    @Test
    void cancelWhenRunningIsRefused() {
        assertThatDecision(anActivity().running().cancel("暴雨")).isRefusedWith("activity-not-now");
        assertThat(anActivity().recruiting().cancel("暴雨").orThrow().cancelledFor())
                .isEqualTo("暴雨");
    }

    @Test
    void cancelAgainWhenCancelledChangesNothing() {
        var cancelled = anActivity().recruiting().cancel("暴雨").orThrow();

        assertThatDecision(cancelled.cancel("道路封闭")).hasState(cancelled).hasNoEvents();
    }

    @Test
    void isTakingPlaceWhenTheDayIsOverIsFalse() {
        var running = anActivity().running();

        assertThat(running.isTakingPlace(Instant.parse("2026-11-21T15:59:59Z"))).isTrue();
        assertThat(running.isTakingPlace(Instant.parse("2026-11-21T16:00:00Z"))).isFalse();
    }
}
