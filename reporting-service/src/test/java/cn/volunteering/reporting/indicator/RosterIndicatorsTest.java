package cn.volunteering.reporting.indicator;

import static cn.volunteering.reporting.indicator.AVolunteer.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Bulletin;
import cn.volunteering.reporting.facts.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about everyone on the roster, and about single people. */
class RosterIndicatorsTest {

    private static AYear withParticipants(int roster, int participants) {
        var year = AYear.inNingxia().roster(roster);
        for (int i = 1; i <= participants; i++) {
            year.served("v" + i, 1);
        }
        return year;
    }

    @ParameterizedTest
    @CsvSource({"36, FAIL, 1", "37, PASS, 0"})
    void nineTenthsOfTheRosterMustTakePart(int participants, Outcome outcome, long shortfall) {
        var verdict = withParticipants(41, participants).verdictOf(new Participation());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.amount()).isEqualTo(Amount.of(participants, 41));
        assertThat(verdict.missing().total()).isEqualTo(41 - participants);
        assertThat(verdict.decisive().citation().clause().value()).isEqualTo("NX-31");
    }

    @Test
    void participationBeforeTheEndOfTheYearWarnsOfWhatIsStillNeededAndByWhom() {
        var verdict = withParticipants(41, 36).on("2026-12-31").verdictOf(new Participation());

        assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
        assertThat(verdict.decisive().shortfall()).isEqualTo(1);
        assertThat(verdict.missing().listed())
                .extracting(Contributor::id)
                .containsExactly("v37", "v38", "v39", "v40", "v41");
    }

    @Test
    void participationWithoutARosterIsNotAssessable() {
        assertThat(AYear.inNingxia().verdictOf(new Participation()).outcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void participationIgnoresServiceOfPeopleWhoAreNotOnTheRoster() {
        assertThat(withParticipants(41, 36)
                        .served("stranger", 60)
                        .verdictOf(new Participation())
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void participationIgnoresServiceThatWasTakenBack() {
        assertThat(withParticipants(1, 0)
                        .served("v1", 60)
                        .served("v1", -60)
                        .verdictOf(new Participation())
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31,, 9", "2020-01-01, 2027-01-01, 9", "2027-01-01,, 10", "2020-01-01, 2026-12-31, 10"})
    void whoIsExemptAtTheEndOfTheYearDoesNotCount(String from, @Nullable String until, long roster) {
        var verdict = withParticipants(10, 9).exempt("v10", from, until).verdictOf(new Participation());

        assertThat(verdict.amount()).isEqualTo(Amount.of(9, roster));
        assertThat(verdict.remarks()).isEqualTo(roster == 10 ? List.of() : List.of("截至 2026-12-31 有 1 人因豁免未计入"));
    }

    @Test
    void lastYearsFiguresStayWhenPeopleMoveLeaveOrJoinLater() {
        var year = withParticipants(9, 9).with(aVolunteer("late").joined("2027-01-02"));

        var before = year.on("2027-01-15").verdictOf(new Participation());
        var after = year.with(aVolunteer("v10").left("2027-01-20"))
                .served("v10", 1)
                .on("2027-06-30")
                .verdictOf(new Participation());

        assertThat(before.amount()).isEqualTo(Amount.of(9, 9));
        assertThat(after.amount()).isEqualTo(Amount.of(10, 10));
    }

    @ParameterizedTest
    @CsvSource({"11999, FAIL, 1", "12000, PASS, 0"})
    void theMeanIsTakenOverTheRosterNotTheParticipants(int minutes, Outcome outcome, long shortfall) {
        var verdict = AYear.inNingxia().roster(50).served("v1", minutes).verdictOf(new MeanService());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.amount()).isEqualTo(Amount.of(minutes, 50));
        assertThat(verdict.counted().total()).isEqualTo(1);
        assertThat(verdict.missing().total()).isEqualTo(49);
    }

    @ParameterizedTest
    @CsvSource({"1199, FAIL, 1", "1200, PASS, 0"})
    void whoeverServedTwentyHoursMayBeChosen(int minutes, Outcome outcome, long shortfall) {
        var verdict = AYear.inNingxia().roster(1).served("v1", minutes).verdictOf(new OutstandingVolunteers());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.subject()).isEqualTo(new Subject(Subject.Kind.PERSON, "v1"));
        assertThat(new OutstandingVolunteers().declaration().bearing()).isEqualTo(Bearing.ELIGIBILITY);
    }

    @Test
    void claimedMinutesCountAsTakingPartButNotAsHours() {
        var year = AYear.inNingxia().roster(1).served("v1", "a1", "b1", 1200, Evidence.CLAIMED);

        assertThat(year.verdictOf(new Participation()).outcome()).isEqualTo(Outcome.PASS);
        assertThat(year.verdictOf(new MeanService()).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(year.verdictOf(new OutstandingVolunteers()).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void everyProjectOfTheYearMustBeFiled() {
        var year = AYear.inNingxia()
                .held("a1", "2026-05-01T01:00:00Z", "b1")
                .held("a2", "2026-05-02T01:00:00Z", "b1")
                .activity("a3", "2026-05-03T01:00:00Z", "CANCELLED", null, null, "b1")
                .held("a4", "2025-05-03T01:00:00Z", "b1")
                .filed("project-of-a1", "2025-04-01T01:00:00Z")
                .filed("idle", "2026-04-01T01:00:00Z");

        var verdict = year.verdictOf(new FiledProjects());

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.amount()).isEqualTo(Amount.of(2, 3));
        assertThat(verdict.missing().listed())
                .containsExactly(new Contributor(Contributor.Kind.PROJECT, "project-of-a2"));
        assertThat(year.filed("project-of-a2", "2026-05-01T01:00:00Z")
                        .verdictOf(new FiledProjects())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutProjectsThereIsNothingToAssess() {
        assertThat(AYear.inNingxia().verdictOf(new FiledProjects()).outcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31,, WARN, 1",
        "2027-01-01,, FAIL, 1",
        "2027-01-15, 2025-12-31, FAIL, 1",
        "2027-01-15, 2026-01-01, PASS, 0",
        "2027-01-15, 2026-12-31, PASS, 0",
        "2027-01-15, 2027-01-01, FAIL, 1",
        "2026-12-30, 2026-12-30, PASS, 0"
    })
    void pointsMustBePublishedOnceAYear(String today, @Nullable String published, Outcome outcome, long shortfall) {
        var bulletins =
                published == null ? List.<Bulletin>of() : List.of(new Bulletin(2025, LocalDate.parse(published)));
        var registers = new Registers(List.of(), List.of(), List.of(), List.of(), bulletins, List.of());

        var verdict = AYear.inNingxia().on(today).knowing(registers).verdictOf(new PointsBulletins());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.decisive().citation().clause().value()).isEqualTo("NX-73");
    }
}
