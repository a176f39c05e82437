package cn.volunteering.activity.schedule;

import static cn.volunteering.activity.Decisions.events;
import static cn.volunteering.activity.Decisions.refusal;
import static cn.volunteering.activity.schedule.ActivityBuilder.BEFORE;
import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Projects;
import cn.volunteering.activity.roster.People;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Project ACCEPTED = Projects.anAcceptedProject();

    @Test
    void planWhenComplete() {
        var decision = anActivity().plannedUnder(Projects.aDraft());

        assertThat(decision.orThrow().state()).isEqualTo(ActivityState.PLANNED);
        assertThat(events(decision)).containsExactly(ActivityChanged.to(decision.orThrow()));
    }

    @Test
    void planWhenRiskStatementIsBlankIsRefused() {
        var decision = anActivity().withRisk(RiskLevel.LOW, "  ").plannedUnder(ACCEPTED);

        assertThat(refusal(decision)).isEqualTo("activity-without-risk-statement");
    }

    @Test
    void planWhenItCrossesMidnightIsRefused() {
        var decision = anActivity()
                .from("2026-11-21T14:00:00Z", "2026-11-21T17:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThat(refusal(decision)).isEqualTo("activity-crosses-midnight");
    }

    @Test
    void planWhenItEndsBeforeItStartsIsRefused() {
        var decision = anActivity()
                .from("2026-11-21T04:00:00Z", "2026-11-21T01:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThat(refusal(decision)).isEqualTo("activity-times-reversed");
    }

    @Test
    void planWhenItIsOverAlreadyIsRefused() {
        var decision = anActivity()
                .from("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z")
                .plannedUnder(ACCEPTED);

        assertThat(refusal(decision)).isEqualTo("activity-in-the-past");
    }

    @Test
    void planWhenOrganisedByBranchesNamesThem() {
        assertThat(refusal(anActivity().selfOrganisedBy().plannedUnder(ACCEPTED)))
                .isEqualTo("activity-without-branch");
        assertThat(anActivity().selfOrganisedBy(People.BRANCH).planned().plan().branchIds())
                .containsExactly(People.BRANCH);
    }

    @Test
    void planWhenThereAreNoSeatsIsRefused() {
        assertThat(refusal(anActivity().withSeats(0).plannedUnder(ACCEPTED))).isEqualTo("activity-without-seats");
        assertThat(anActivity().withSeats(1).planned().plan().capacity()).isEqualTo(1);
    }

    @Test
    void recruitWhenProjectIsOnlyFiledIsRefused() {
        assertThat(refusal(anActivity().planned().recruit(Projects.aFiledProject(), BEFORE)))
                .isEqualTo("project-not-accepted");
    }

    @Test
    void recruitWhenProjectIsAcceptedOpensTheSignUp() {
        var decision = anActivity().planned().recruit(ACCEPTED, BEFORE);

        assertThat(decision.orThrow().isRecruiting()).isTrue();
        assertThat(events(decision)).hasSize(1);
    }

    @Test
    void recruitAgainWhenRecruitingChangesNothing() {
        var recruiting = anActivity().recruiting();

        assertThat(recruiting.recruit(ACCEPTED, BEFORE).orThrow()).isEqualTo(recruiting);
        assertThat(events(recruiting.recruit(ACCEPTED, BEFORE))).isEmpty();
    }

    @Test
    void replanWhenRecruitingIsRefused() {
        var decision =
                anActivity().recruiting().replan(anActivity().withSeats(5).plan(), ACCEPTED, BEFORE);

        assertThat(refusal(decision)).isEqualTo("activity-not-now");
    }

    @Test
    void startWhenRiskIsHighIsRefusedUntilInsuranceIsKnown() {
        var risky = anActivity().withRisk(RiskLevel.HIGH, "高空作业").recruiting();

        assertThat(refusal(risky.start(risky.plan().startsAt()))).isEqualTo("activity-without-insurance");
        assertThat(anActivity().withRisk(RiskLevel.MEDIUM, "山路").running().state())
                .isEqualTo(ActivityState.RUNNING);
    }

    @Test
    void startWhenItIsAnotherDayIsRefused() {
        var recruiting = anActivity().recruiting();

        assertThat(refusal(recruiting.start(Instant.parse("2026-11-20T15:59:59Z"))))
                .isEqualTo("activity-not-today");
        assertThat(recruiting
                        .start(Instant.parse("2026-11-20T16:00:00Z"))
                        .orThrow()
                        .state())
                .isEqualTo(ActivityState.RUNNING);
    }

    @Test
    void startWhenNobodyWasAskedIsRefused() {
        var planned = anActivity().planned();

        assertThat(refusal(planned.start(planned.plan().startsAt()))).isEqualTo("activity-not-now");
    }

    @Test
    void closeWhenHoursAreUnreviewedIsRefused() {
        var ended = anActivity().ended();

        assertThat(refusal(ended.close(1))).isEqualTo("activity-hours-unreviewed");
        assertThat(ended.close(0).orThrow().state()).isEqualTo(ActivityState.CLOSED);
    }

    @Test
    void cancelWhenRunningIsRefused() {
        assertThat(refusal(anActivity().running().cancel("暴雨"))).isEqualTo("activity-not-now");
        assertThat(anActivity().recruiting().cancel("暴雨").orThrow().cancelledFor())
                .isEqualTo("暴雨");
    }

    @Test
    void cancelAgainWhenCancelledChangesNothing() {
        var cancelled = anActivity().recruiting().cancel("暴雨").orThrow();

        assertThat(cancelled.cancel("道路封闭").orThrow()).isEqualTo(cancelled);
        assertThat(events(cancelled.cancel("道路封闭"))).isEmpty();
    }

    @Test
    void isTakingPlaceWhenTheDayIsOverIsFalse() {
        var running = anActivity().running();

        assertThat(running.isTakingPlace(Instant.parse("2026-11-21T15:59:59Z"))).isTrue();
        assertThat(running.isTakingPlace(Instant.parse("2026-11-21T16:00:00Z"))).isFalse();
    }
}
