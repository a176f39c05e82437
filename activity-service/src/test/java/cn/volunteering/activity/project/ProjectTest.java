package cn.volunteering.activity.project;

import static cn.volunteering.activity.project.Projects.COMMITTEE;
import static cn.volunteering.activity.project.Projects.FILER;
import static cn.volunteering.activity.project.Projects.aDraft;
import static cn.volunteering.activity.project.Projects.aFiledProject;
import static cn.volunteering.activity.project.Projects.aProposal;
import static cn.volunteering.activity.project.Projects.anAcceptedProject;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.Decisions;
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

        assertThat(Decisions.refusal(decision)).isEqualTo("project-lead-is-co-section");
    }

    @Test
    void fileWhenEveryCoSectionConfirmedTellsOfIt() {
        var confirmed = aDraft("co-1", "co-2")
                .confirmFor(CO_1)
                .orThrow()
                .confirmFor(CO_2)
                .orThrow();

        var decision = confirmed.file(FILER);

        assertThat(decision.orThrow().state()).isEqualTo(ProjectState.FILED);
        assertThat(Decisions.events(decision))
                .containsExactly(new ProjectFiled(
                        confirmed.id(), "文明交通劝导", Origin.APPLIED, People.SECTION, List.of(CO_1, CO_2), FILER.at()));
    }

    @Test
    void fileWhenOneCoSectionHasNotConfirmedIsRefusedAndNamesIt() {
        var decision = aDraft("co-1", "co-2").confirmFor(CO_1).orThrow().file(FILER);

        assertThat(Decisions.refusal(decision)).isEqualTo("project-not-confirmed");
        assertThat(Decisions.details(decision)).containsEntry("unconfirmed", List.of(CO_2));
    }

    @Test
    void confirmForWhenSectionTakesNoPartIsRefused() {
        assertThat(Decisions.refusal(aDraft("co-1").confirmFor(CO_2))).isEqualTo("project-not-a-co-section");
    }

    @Test
    void reviseWhenConfirmedAsksTheCoSectionsAgain() {
        var confirmed = aDraft("co-1").confirmFor(CO_1).orThrow();

        assertThat(confirmed.revise(aProposal("co-1")).orThrow().confirmedBy()).isEmpty();
    }

    @Test
    void fileAgainWhenFiledChangesNothing() {
        var filed = aFiledProject();

        var decision = filed.file(FILER);

        assertThat(decision.orThrow()).isEqualTo(filed);
        assertThat(Decisions.events(decision)).isEmpty();
    }

    @Test
    void reviseWhenFiledIsRefused() {
        assertThat(Decisions.refusal(aFiledProject().revise(aProposal()))).isEqualTo("project-not-open");
    }

    @Test
    void acceptWhenFiledByTheSamePersonIsRefused() {
        assertThat(Decisions.refusal(aFiledProject().accept(FILER))).isEqualTo("project-own-filing");
    }

    @Test
    void acceptWhenOnlyDraftedIsRefused() {
        assertThat(Decisions.refusal(aDraft().accept(COMMITTEE))).isEqualTo("project-not-filed");
    }

    @Test
    void acceptWhenFiledBySomeoneElseTellsOfIt() {
        var decision = aFiledProject().accept(COMMITTEE);

        assertThat(decision.orThrow().isAccepted()).isTrue();
        assertThat(Decisions.events(decision))
                .containsExactly(new ProjectAccepted(new ProjectId("project-1"), COMMITTEE.at()));
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

        assertThat(Decisions.refusal(returned.revise(withOrigin(Origin.ASSIGNED))))
                .isEqualTo("project-origin-fixed");
        assertThat(aDraft().revise(withOrigin(Origin.ASSIGNED))
                        .orThrow()
                        .proposal()
                        .origin())
                .isEqualTo(Origin.ASSIGNED);
    }

    private static Proposal withOrigin(Origin origin) {
        return new Proposal("文明交通劝导", origin, People.SECTION, Set.of(), "交通引导", "早高峰", null, null);
    }

    @Test
    void giveBackWhenAcceptedIsRefused() {
        assertThat(Decisions.refusal(anAcceptedProject().sendBack("晚了", COMMITTEE)))
                .isEqualTo("project-not-filed");
    }

    @Test
    void numberWhenNotedTwiceKeepsTheLaterAndMovesNothingElse() {
        var accepted = anAcceptedProject();

        var decision = accepted.assignNationalNumber("640100-1").orThrow().assignNationalNumber("640100-2");

        assertThat(decision.orThrow())
                .isEqualTo(new Project(
                        accepted.id(), accepted.proposal(), accepted.confirmedBy(), accepted.filing(), "640100-2"));
        assertThat(Decisions.events(decision)).isEmpty();
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

        assertThat(Decisions.refusal(decision)).isEqualTo("project-days-reversed");
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
                LocalDate.parse(lastDay));
    }
}
