package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.roster.VolunteerFixture.BRANCH;
import static cn.volunteering.volunteer.roster.VolunteerFixture.JOINED;
import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
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

        volunteer = volunteer.register(TODAY).orThrow();
        volunteer = volunteer.activate().orThrow();
        volunteer = volunteer.suspend("产假").orThrow();
        volunteer = volunteer.resume().orThrow();
        volunteer = volunteer.leave(TODAY, "调离", TODAY).orThrow();

        assertThat(volunteer.standing()).isEqualTo(new Standing(VolunteerState.LEFT, TODAY, TODAY, "调离"));
    }

    @Test
    void activateWhenNotRegisteredRefusesNamingTheState() {
        assertThat(message(aVolunteer().applied().activate())).contains("待审核");
        assertThat(message(aVolunteer().active().activate())).contains("活跃");
        assertThat(message(aVolunteer().suspended().activate())).contains("暂停");
        assertThat(message(aVolunteer().left().activate())).contains("已退出");
    }

    @Test
    void activateOnBehalfWhenThePersonCanSignInRefusesAndElseAccepts() {
        var volunteer = aVolunteer().registered();

        assertThat(volunteer.activateOnBehalf().orThrow().standing().state()).isEqualTo(VolunteerState.ACTIVE);
        var linked = volunteer.link(new AccountId("account-1"), COLLEAGUE).orThrow();
        assertThat(code(linked.activateOnBehalf())).isEqualTo("volunteer-has-account");
        assertThat(linked.activate()).isInstanceOf(Accepted.class);
    }

    @Test
    void activateOnBehalfWhenNotRegisteredRefuses() {
        assertThat(code(aVolunteer().suspended().activateOnBehalf())).isEqualTo("volunteer-state");
        assertThat(code(aVolunteer().left().activateOnBehalf())).isEqualTo("volunteer-state");
    }

    @Test
    void linkWhenTheCallersOwnAccountIsTheOldOrTheNewOneRefuses() {
        var own = new AccountId("account-1");
        var other = new AccountId("account-2");
        var volunteer = aVolunteer().registered();

        assertThat(code(volunteer.link(own, own))).isEqualTo("volunteer-links-self");
        var linked = volunteer.link(own, COLLEAGUE).orThrow();
        assertThat(code(linked.link(other, own))).isEqualTo("volunteer-links-self");
        assertThat(message(linked.link(other, own))).contains("自己的登录账号");
        assertThat(linked.link(other, COLLEAGUE).orThrow().account()).isEqualTo(other);
    }

    @Test
    void suspendWhenNotActiveRefuses() {
        assertThat(code(aVolunteer().registered().suspend("x"))).isEqualTo("volunteer-state");
        assertThat(code(aVolunteer().suspended().suspend("x"))).isEqualTo("volunteer-state");
    }

    @Test
    void resumeWhenNotSuspendedRefuses() {
        assertThat(code(aVolunteer().registered().resume())).isEqualTo("volunteer-not-suspended");
    }

    @Test
    void registerWhenAlreadyOnTheRosterRefusesAndAfterLeavingTakesBack() {
        assertThat(code(aVolunteer().registered().register(TODAY))).isEqualTo("volunteer-state");

        var back = aVolunteer().left().register(TODAY).orThrow();
        assertThat(back.standing()).isEqualTo(new Standing(VolunteerState.REGISTERED, TODAY, null, null));
    }

    @Test
    void leaveWhenDayIsTodayOrTheJoiningDayAcceptsAndBeyondRefuses() {
        var volunteer = aVolunteer().registered();

        assertThat(volunteer.leave(TODAY, "x", TODAY)).isInstanceOf(Accepted.class);
        assertThat(volunteer.leave(JOINED, "x", TODAY)).isInstanceOf(Accepted.class);
        assertThat(code(volunteer.leave(TODAY.plusDays(1), "x", TODAY))).isEqualTo("volunteer-leaves-in-future");
        assertThat(code(volunteer.leave(JOINED.minusDays(1), "x", TODAY))).isEqualTo("volunteer-leaves-before-joining");
    }

    @Test
    void registerWhenJoiningDayIsTomorrowRefuses() {
        var volunteer = aVolunteer().registered();

        assertThat(code(Volunteer.register(
                        VolunteerId.next(),
                        volunteer.profile(),
                        volunteer.document(),
                        NationalRegistration.NONE,
                        new Placement(SECTION, null, TODAY.plusDays(1)),
                        TODAY)))
                .isEqualTo("volunteer-joins-in-future");
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

        assertThat(move(volunteer, OTHER_SECTION, TODAY)).isInstanceOf(Accepted.class);
        assertThat(code(move(volunteer, OTHER_SECTION, JOINED.minusDays(1)))).isEqualTo("volunteer-moves-before-last");
        assertThat(code(move(volunteer, OTHER_SECTION, TODAY.plusDays(1)))).isEqualTo("volunteer-moves-in-future");
    }

    @Test
    void moveWhenPlaceIsTheSameOrThePersonLeftRefuses() {
        assertThat(code(move(aVolunteer().active(), SECTION, TODAY))).isEqualTo("volunteer-moves-nowhere");
        assertThat(code(move(aVolunteer().left(), OTHER_SECTION, TODAY))).isEqualTo("volunteer-left");
    }

    @Test
    void everyChangeTellsTheWholeVolunteerWithoutDocumentAndPhone() {
        var volunteer = aVolunteer().registered();

        var linked = (Accepted<Volunteer>) volunteer.link(new AccountId("account-1"), COLLEAGUE);

        assertThat(linked.events())
                .containsExactly(new VolunteerChanged(
                        volunteer.id(),
                        "演示001",
                        SECTION,
                        BRANCH,
                        VolunteerState.REGISTERED,
                        true,
                        NationalStatus.NONE,
                        JOINED,
                        null,
                        new AccountId("account-1")));
    }

    @Test
    void claimsFollowDocumentAccountAndNationalNumber() {
        var volunteer = aVolunteer().registered();
        assertThat(volunteer.claims()).containsExactly("document:f1");

        var linked = volunteer.link(new AccountId("a1"), COLLEAGUE).orThrow();
        var known = linked.recordNational(
                        NationalRegistration.withNumber("640000123").orThrow())
                .orThrow();

        assertThat(known.claims()).containsExactlyInAnyOrder("document:f1", "account:a1", "national:640000123");
        assertThat(known.link(new AccountId("a2"), COLLEAGUE).orThrow().claims())
                .doesNotContain("account:a1");
    }

    private static Decision<Volunteer> move(Volunteer volunteer, UnitId section, LocalDate from) {
        return volunteer.move(new Placement(section, BRANCH, from), TODAY);
    }

    private static String code(Decision<Volunteer> decision) {
        return ((Refused<Volunteer>) decision).refusal().code();
    }

    private static String message(Decision<Volunteer> decision) {
        return ((Refused<Volunteer>) decision).refusal().message();
    }
}
