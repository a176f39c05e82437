package cn.volunteering.volunteer.roster;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static cn.volunteering.volunteer.roster.VolunteerFixture.BRANCH;
import static cn.volunteering.volunteer.roster.VolunteerFixture.JOINED;
import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.volunteer.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolunteerTest {

    private static final UnitId OTHER_SECTION = new UnitId("section-2");
    private static final AccountId COLLEAGUE = new AccountId("colleague");

    @Test
    void lifeCycleWhenTakenStepByStepLeadsFromApplicationToLeaving() {
        var volunteer = aVolunteer().applied();

        volunteer = volunteer.register(TODAY, COLLEAGUE).orThrow();
        volunteer = volunteer.activate().orThrow();
        volunteer = volunteer.suspend("产假").orThrow();
        volunteer = volunteer.resume().orThrow();
        volunteer = volunteer.leave(TODAY, "调离", TODAY).orThrow();

        assertThat(volunteer.standing()).isEqualTo(new Standing(VolunteerState.LEFT, TODAY, TODAY, "调离", null));
    }

    @Test
    void activateWhenNotRegisteredRefusesAndReportsTheState() {
        assertThatDecision(aVolunteer().applied().activate()).hasMessageContaining("待审核");
        assertThatDecision(aVolunteer().active().activate()).hasMessageContaining("活跃");
        assertThatDecision(aVolunteer().suspended().activate()).hasMessageContaining("暂停");
        assertThatDecision(aVolunteer().left().activate()).hasMessageContaining("已退出");
    }

    @Test
    void activateOnBehalfWhenThePersonCanSignInRefusesAndOtherwiseAccepts() {
        var volunteer = aVolunteer().registered();

        assertThat(volunteer.activateOnBehalf().orThrow().standing().state()).isEqualTo(VolunteerState.ACTIVE);
        var linked =
                volunteer.link(new AccountId("account-1"), false, COLLEAGUE).orThrow();
        assertThatDecision(linked.activateOnBehalf()).isRefusedWith("volunteer-has-account");
        assertThatDecision(linked.activate()).isAccepted();
    }

    @Test
    void activateOnBehalfWhenNotRegisteredRefuses() {
        assertThatDecision(aVolunteer().suspended().activateOnBehalf()).isRefusedWith("volunteer-state");
        assertThatDecision(aVolunteer().left().activateOnBehalf()).isRefusedWith("volunteer-state");
    }

    @Test
    void registerWhenItIsTheApplicantsOwnDecisionIsRefused() {
        var applicant = new AccountId("account-1");
        var applied =
                aVolunteer().registered().link(applicant, false, COLLEAGUE).orThrow();

        assertThatDecision(applied.register(TODAY, applicant)).isRefusedWith("volunteer-registers-self");
    }

    @Test
    void unlinkLeavesNoAccountAndIsNotForOneself() {
        var own = new AccountId("account-1");
        var linked = aVolunteer().registered().link(own, false, COLLEAGUE).orThrow();

        assertThatDecision(linked.unlink(own)).isRefusedWith("volunteer-links-self");
        assertThat(linked.unlink(COLLEAGUE).orThrow().account()).isNull();
        assertThat(linked.linkOpened(new AccountId("account-2"), false)
                        .orThrow()
                        .account())
                .isEqualTo(own);
    }

    @Test
    void linkWhenTheCallersOwnAccountIsTheOldOrTheNewOneRefuses() {
        var own = new AccountId("account-1");
        var other = new AccountId("account-2");
        var volunteer = aVolunteer().registered();

        assertThatDecision(volunteer.link(own, false, own)).isRefusedWith("volunteer-links-self");
        var linked = volunteer.link(own, false, COLLEAGUE).orThrow();
        assertThatDecision(linked.link(other, false, own))
                .isRefusedWith("volunteer-links-self")
                .hasMessageContaining("自己的登录账号");
        assertThat(linked.link(other, false, COLLEAGUE).orThrow().account()).isEqualTo(other);
    }

    @Test
    void suspendWhenNotActiveRefuses() {
        assertThatDecision(aVolunteer().registered().suspend("x")).isRefusedWith("volunteer-state");
        assertThatDecision(aVolunteer().suspended().suspend("x")).isRefusedWith("volunteer-state");
    }

    @Test
    void resumeWhenNotSuspendedRefuses() {
        assertThatDecision(aVolunteer().registered().resume()).isRefusedWith("volunteer-not-suspended");
    }

    @Test
    void registerWhenAlreadyOnTheRosterRefusesAndAfterLeavingTakesBackWithTheFirstDay() {
        assertThatDecision(aVolunteer().registered().register(TODAY, COLLEAGUE)).isRefusedWith("volunteer-state");

        var back = aVolunteer().left().register(TODAY, COLLEAGUE).orThrow();
        assertThat(back.standing()).isEqualTo(new Standing(VolunteerState.REGISTERED, JOINED, null, null, null));
    }

    @Test
    void leaveWhenDayIsTodayOrTheJoiningDayAcceptsAndBeyondRefuses() {
        var volunteer = aVolunteer().registered();

        assertThatDecision(volunteer.leave(TODAY, "x", TODAY)).isAccepted();
        assertThatDecision(volunteer.leave(JOINED, "x", TODAY)).isAccepted();
        assertThatDecision(volunteer.leave(TODAY.plusDays(1), "x", TODAY)).isRefusedWith("volunteer-leaves-in-future");
        assertThatDecision(volunteer.leave(JOINED.minusDays(1), "x", TODAY))
                .isRefusedWith("volunteer-leaves-before-joining");
    }

    @Test
    void registerWhenJoiningDayIsTomorrowRefuses() {
        var volunteer = aVolunteer().registered();

        assertThatDecision(Volunteer.register(
                        VolunteerId.next(),
                        volunteer.profile(),
                        volunteer.document(),
                        NationalRegistration.NONE,
                        new Placement(SECTION, null, TODAY.plusDays(1)),
                        TODAY))
                .isRefusedWith("volunteer-joins-in-future");
    }

    @Test
    void moveWhenLaterLeavesThePastAlone() {
        var may = LocalDate.of(2026, 5, 1);

        var moved = move(aVolunteer().active(), OTHER_SECTION, may).orThrow().placements();

        assertThat(moved.at(JOINED.minusDays(1))).isEmpty();
        assertThat(moved.at(JOINED)).contains(new Placement(SECTION, BRANCH, JOINED));
        assertThat(moved.at(may.minusDays(1))).contains(new Placement(SECTION, BRANCH, JOINED));
        assertThat(moved.at(may)).contains(new Placement(OTHER_SECTION, BRANCH, may));
        assertThat(moved.current().sectionId()).isEqualTo(OTHER_SECTION);
    }

    @Test
    void moveWhenOnTheFirstDayOfThePlacementCorrectsIt() {
        var moved = move(aVolunteer().active(), OTHER_SECTION, JOINED).orThrow().placements();

        assertThat(moved).isEqualTo(new Placements(new Placement(OTHER_SECTION, BRANCH, JOINED), List.of()));
    }

    @Test
    void moveWhenBeforeTheLastMoveOrAfterTodayRefuses() {
        var volunteer = aVolunteer().active();

        assertThatDecision(move(volunteer, OTHER_SECTION, TODAY)).isAccepted();
        assertThatDecision(move(volunteer, OTHER_SECTION, JOINED.minusDays(1)))
                .isRefusedWith("volunteer-moves-before-last");
        assertThatDecision(move(volunteer, OTHER_SECTION, TODAY.plusDays(1)))
                .isRefusedWith("volunteer-moves-in-future");
    }

    @Test
    void moveWhenPlaceIsTheSameOrThePersonLeftRefuses() {
        assertThatDecision(move(aVolunteer().active(), SECTION, TODAY)).isRefusedWith("volunteer-moves-nowhere");
        assertThatDecision(move(aVolunteer().left(), OTHER_SECTION, TODAY)).isRefusedWith("volunteer-left");
    }

    @Test
    void everyChangePublishesTheWholeVolunteerWithoutDocumentAndPhone() {
        var volunteer = aVolunteer().registered();

        var linked = volunteer.link(new AccountId("account-1"), false, COLLEAGUE);

        assertThatDecision(linked)
                .hasEvents(new VolunteerChanged(
                        volunteer.id(),
                        "演示001",
                        SECTION,
                        BRANCH,
                        VolunteerState.REGISTERED,
                        true,
                        NationalStatus.NONE,
                        JOINED,
                        null,
                        new AccountId("account-1"),
                        List.of(new Placement(SECTION, BRANCH, JOINED)),
                        false,
                        null,
                        null));
    }

    @Test
    void moveReportsThePlacementsBefore() {
        var moved = aVolunteer().active().move(new Placement(OTHER_SECTION, BRANCH, TODAY), TODAY);

        assertThat(((Accepted<Volunteer>) moved).events())
                .extracting(event -> ((VolunteerChanged) event).placements())
                .containsExactly(
                        List.of(new Placement(SECTION, BRANCH, JOINED), new Placement(OTHER_SECTION, BRANCH, TODAY)));
    }

    @Test
    void roleOfTheAccountIsReported() {
        var linked = aVolunteer().active().link(new AccountId("a1"), true, COLLEAGUE);

        assertThat(((Accepted<Volunteer>) linked).events())
                .extracting(event -> ((VolunteerChanged) event).liaison())
                .containsExactly(true);
    }

    @Test
    void appointmentNamesTheSectionsAndEndsWithDeparture() {
        var sections = List.of(SECTION, OTHER_SECTION);
        var appointed = aVolunteer().active().appointLiaison(sections);

        assertThat(appointed.orThrow().sectionsAsLiaison()).isEqualTo(sections);
        assertThat(((Accepted<Volunteer>) appointed).events())
                .extracting(event -> ((VolunteerChanged) event).liaisonSectionIds())
                .containsExactly(sections);
        var left = appointed.orThrow().leave(TODAY, "退休", TODAY).orThrow();
        assertThat(left.actsAsLiaison()).isFalse();
        assertThat(left.register(TODAY).orThrow().actsAsLiaison()).isFalse();
    }

    @Test
    void accountWithTheRoleActsForTheOwnSectionUntilAppointedForOthers() {
        var liaison =
                aVolunteer().active().link(new AccountId("a1"), true, COLLEAGUE).orThrow();

        assertThat(liaison.actsAsLiaison()).isTrue();
        assertThat(liaison.sectionsAsLiaison()).containsExactly(SECTION);
        assertThat(liaison.appointLiaison(List.of(OTHER_SECTION)).orThrow().sectionsAsLiaison())
                .containsExactly(OTHER_SECTION);
        assertThat(liaison.suspend("长期出差").orThrow().actsAsLiaison()).isFalse();
        assertThat(liaison.recordRole(false).orThrow().actsAsLiaison()).isFalse();
        assertThat(liaison.unlink(COLLEAGUE).orThrow().actsAsLiaison()).isFalse();
    }

    @Test
    void appointmentOfSomeoneNotOnTheRosterIsRefused() {
        var sections = List.of(SECTION);

        assertThatDecision(aVolunteer().applied().appointLiaison(sections)).isRefusedWith("volunteer-not-on-roster");
        assertThatDecision(aVolunteer().left().appointLiaison(sections)).isRefusedWith("volunteer-not-on-roster");
    }

    @Test
    void claimsFollowDocumentAccountAndNationalNumber() {
        var volunteer = aVolunteer().registered();
        assertThat(volunteer.claims()).containsExactly("document:f1");

        var linked = volunteer.link(new AccountId("a1"), false, COLLEAGUE).orThrow();
        var known = linked.recordNational(
                        NationalRegistration.withNumber("640000123").orThrow())
                .orThrow();

        assertThat(known.claims()).containsExactlyInAnyOrder("document:f1", "account:a1", "national:640000123");
        assertThat(known.link(new AccountId("a2"), false, COLLEAGUE).orThrow().claims())
                .doesNotContain("account:a1");
    }

    private static Decision<Volunteer> move(Volunteer volunteer, UnitId section, LocalDate from) {
        return volunteer.move(new Placement(section, BRANCH, from), TODAY);
    }
}
