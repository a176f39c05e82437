package cn.volunteering.activity.project;

import static cn.volunteering.activity.project.Projects.COMMITTEE;
import static cn.volunteering.activity.project.Projects.FILER;
import static cn.volunteering.activity.project.Projects.aDraft;
import static cn.volunteering.activity.project.Projects.aFiledProject;
import static cn.volunteering.activity.project.Projects.aProposal;
import static cn.volunteering.activity.project.Projects.anAcceptedProject;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.SectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final SectionId CO_1 = new SectionId("co-1");
    private static final SectionId CO_2 = new SectionId("co-2");

    @Test
    void draftWhenLeadIsAlsoCoSectionIsRefused() {
        var decision = Project.draft(ProjectId.fresh(), aProposal(People.SECTION.value()));

        assertThatDecision(decision).isRefusedWith("project-lead-is-co-section");
    }

    @Test
    void fileWhenEveryCoSectionConfirmedPublishesIt() {
        var confirmed = aDraft("co-1", "co-2")
                .confirmFor(Set.of(CO_1))
                .orThrow()
                .confirmFor(Set.of(CO_2))
                .orThrow();

        var decision = confirmed.file(FILER);

        assertThat(decision.orThrow().state()).isEqualTo(ProjectState.FILED);
        assertThatDecision(decision)
                .hasEvents(new ProjectFiled(
                        confirmed.id(), "文明交通劝导", Origin.APPLIED, People.SECTION, List.of(CO_1, CO_2), FILER.at()));
    }

    @Test
    void fileWhenOneCoSectionHasNotConfirmedIsRefusedAndReportsIt() {
        var decision = aDraft("co-1", "co-2").confirmFor(Set.of(CO_1)).orThrow().file(FILER);

        assertThatDecision(decision).isRefusedWith("project-not-confirmed").hasDetail("unconfirmed", List.of(CO_2));
    }

    @Test
    void confirmForSeveralSectionsConfirmsThoseThatAreAsked() {
        var confirmed = aDraft("co-1", "co-2")
                .confirmFor(Set.of(CO_1, CO_2, new SectionId("other")))
                .orThrow();

        assertThat(confirmed.confirmedBy()).containsExactlyInAnyOrder(CO_1, CO_2);
    }

    @Test
    void confirmForWhenSectionTakesNoPartIsRefused() {
        assertThatDecision(aDraft("co-1").confirmFor(Set.of(CO_2))).isRefusedWith("project-not-a-co-section");
    }

    @Test
    void reviseWhenConfirmedAsksTheCoSectionsAgain() {
        var confirmed = aDraft("co-1").confirmFor(Set.of(CO_1)).orThrow();

        assertThat(confirmed.revise(aProposal("co-1")).orThrow().confirmedBy()).isEmpty();
    }

    @Test
    void fileAgainWhenFiledChangesNothing() {
        var filed = aFiledProject();

        var decision = filed.file(FILER);

        assertThatDecision(decision).hasState(filed).hasNoEvents();
    }

    @Test
    void reviseWhenFiledIsRefused() {
        assertThatDecision(aFiledProject().revise(aProposal())).isRefusedWith("project-not-open");
    }

    @Test
    void acceptWhenFiledByTheSamePersonIsRefused() {
        assertThatDecision(aFiledProject().accept(FILER)).isRefusedWith("project-own-filing");
    }

    @Test
    void acceptWhenOnlyDraftedIsRefused() {
        assertThatDecision(aDraft().accept(COMMITTEE)).isRefusedWith("project-not-filed");
    }

    @Test
    void acceptWhenFiledBySomeoneElsePublishesIt() {
        var decision = aFiledProject().accept(COMMITTEE);

        assertThat(decision.orThrow().isAccepted()).isTrue();
        assertThatDecision(decision).hasEvents(new ProjectAccepted(new ProjectId("project-1"), COMMITTEE.at()));
    }

    @Test
    void fileWhenReturnedFilesAgain() {
        var returned = aFiledProject().sendBack("请补充风险说明", COMMITTEE).orThrow();

        assertThat(returned.filing().returnedFor()).isEqualTo("请补充风险说明");
        assertThat(returned.file(FILER).orThrow().state()).isEqualTo(ProjectState.FILED);
    }

    @Test
    void reviseWhenReturnedCannotChangeTheOrigin() {
        var returned = aFiledProject().sendBack("请补充", COMMITTEE).orThrow();

        assertThatDecision(returned.revise(withOrigin(Origin.ASSIGNED))).isRefusedWith("project-origin-fixed");
        assertThat(aDraft().revise(withOrigin(Origin.ASSIGNED))
                        .orThrow()
                        .proposal()
                        .origin())
                .isEqualTo(Origin.ASSIGNED);
    }

    private static Proposal withOrigin(Origin origin) {
        return new Proposal("文明交通劝导", origin, People.SECTION, Set.of(), "交通引导", "早高峰", null, null, List.of());
    }

    @Test
    void giveBackWhenAcceptedIsRefused() {
        assertThatDecision(anAcceptedProject().sendBack("晚了", COMMITTEE)).isRefusedWith("project-not-filed");
    }

    @Test
    void numberWhenNotedTwiceKeepsTheLaterAndMovesNothingElse() {
        var accepted = anAcceptedProject();

        var decision = accepted.assignNationalNumber("640100-1").orThrow().assignNationalNumber("640100-2");

        assertThat(decision.orThrow())
                .isEqualTo(new Project(
                        accepted.id(), accepted.proposal(), accepted.confirmedBy(), accepted.filing(), "640100-2"));
        assertThatDecision(decision).hasNoEvents();
    }

    @Test
    void coversWhenDayIsFirstOrLastIsTrueAndOneBeyondFalse() {
        var proposal = during("2026-11-01", "2026-11-30");

        assertThat(proposal.covers(LocalDate.parse("2026-10-31"))).isFalse();
        assertThat(proposal.covers(LocalDate.parse("2026-11-01"))).isTrue();
        assertThat(proposal.covers(LocalDate.parse("2026-11-30"))).isTrue();
        assertThat(proposal.covers(LocalDate.parse("2026-12-01"))).isFalse();
    }

    @Test
    void draftWhenDaysAreReversedIsRefused() {
        var decision = Project.draft(ProjectId.fresh(), during("2026-11-30", "2026-11-01"));

        assertThatDecision(decision).isRefusedWith("project-days-reversed");
    }

    private static Proposal during(String firstDay, String lastDay) {
        return new Proposal(
                "文明交通劝导",
                Origin.APPLIED,
                People.SECTION,
                Set.of(),
                "交通引导",
                "早高峰",
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                List.of());
    }
}
