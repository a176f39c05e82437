package cn.volunteering.reporting.indicator;

import static cn.volunteering.reporting.indicator.AVolunteer.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Insurance.Cover;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.Team.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules about the unit as a whole, with the numbers of the documents. */
class UnitIndicatorsTest {

    private static final String NATIONAL = "NATIONAL_CIVILISED_UNIT";
    private static final String PROVINCIAL = "PROVINCIAL_CIVILISED_UNIT";
    private static final String ORGAN = "ORGAN_CIVILISED_UNIT";

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_CIVILISED_UNIT, 55, 137, PASS, 0",
        "NATIONAL_CIVILISED_UNIT, 54, 137, FAIL, 1",
        "NATIONAL_CIVILISED_UNIT, 4, 10, PASS, 0",
        "NATIONAL_CIVILISED_UNIT, 3, 10, FAIL, 1",
        "PROVINCIAL_CIVILISED_UNIT, 42, 137, PASS, 0", // 41.1
        "PROVINCIAL_CIVILISED_UNIT, 41, 137, FAIL, 1",
        "ORGAN_CIVILISED_UNIT, 28, 137, PASS, 0", // 27.4
        "ORGAN_CIVILISED_UNIT, 27, 137, FAIL, 1"
    })
    void registeredVolunteersAreMeasuredByTheTitle(
            String title, int registered, int staff, Outcome outcome, long shortfall) {
        var verdict = AYear.inQinghai(title)
                .roster(registered)
                .staff("2026-12", staff - 7, 7)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.amount()).isEqualTo(Amount.of(registered, staff));
        assertThat(verdict.decisive().citation().clause().value()).isEqualTo("QH-45");
        assertThat(verdict.decisive().citation().policy().value()).isEqualTo("qinghai-organ-2018-4");
        assertThat(verdict.counted().total()).isEqualTo(registered);
    }

    @Test
    void registeredVolunteersWithSeveralTitlesAnswerForTheHighest() {
        var year = AYear.inQinghai(ORGAN, NATIONAL, PROVINCIAL).staff("2026-12", 130, 7);

        assertThat(year.roster(54)
                        .verdictOf(new RegisteredVolunteers())
                        .decisive()
                        .threshold())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 40", "2027-01-01, 20"})
    void registeredVolunteersAreMeasuredByTheTitleOfTheDay(String grantedOn, long threshold) {
        var year =
                AYear.inQinghai(ORGAN).granted(NATIONAL, grantedOn).roster(54).staff("2026-12", 130, 7);

        assertThat(year.verdictOf(new RegisteredVolunteers()).decisive().threshold())
                .isEqualTo(threshold);
    }

    @Test
    void registeredVolunteersWithoutATitleAreNotJudged() {
        assertThat(AYear.inQinghai().roster(1).staff("2026-12", 130, 7).judgedBy(new RegisteredVolunteers()))
                .isEmpty();
    }

    @Test
    void registeredVolunteersWithoutAHeadcountAreNotAssessable() {
        var verdict = AYear.inQinghai(NATIONAL).roster(55).verdictOf(new RegisteredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(verdict.amount()).isNull();
        assertThat(verdict.remarks()).containsExactly("尚未填报单位所属人员数");
    }

    @Test
    void registeredVolunteersOfAUnitWithoutStaffAreNotAssessableEvenIfThereAreNone() {
        assertThat(AYear.inQinghai(NATIONAL)
                        .staff("2026-12", 0, 0)
                        .verdictOf(new RegisteredVolunteers())
                        .outcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void registeredVolunteersAreMeasuredByTheLatestMonthUpToTheDay() {
        var year = AYear.inQinghai(NATIONAL)
                .roster(55)
                .staff("2026-05", 100, 37)
                .staff("2026-07", 500, 0)
                .on("2026-06-30");

        assertThat(year.verdictOf(new RegisteredVolunteers()).amount()).isEqualTo(Amount.of(55, 137));
        assertThat(year.on("2026-04-30").verdictOf(new RegisteredVolunteers()).remarks())
                .containsExactly("截至 2026-04-30 尚未填报单位所属人员数");
    }

    @Test
    void registeredVolunteersAreShownBesideThoseActiveWithinTwelveMonths() {
        var verdict = AYear.inQinghai(NATIONAL)
                .roster(3)
                .staff("2026-12", 5, 0)
                .held("old", "2025-12-31T01:00:00Z", "b1")
                .held("new", "2026-01-01T01:00:00Z", "b1")
                .served("v1", "old", "b1", 60)
                .served("v2", "new", "b1", 60)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.beside()).containsExactly(new Beside("其中近12个月参加过服务", 1));
    }

    @Test
    void registeredVolunteersNameThoseWhoAreNotRegisteredYet() {
        var verdict = AYear.inQinghai(NATIONAL)
                .with(aVolunteer("v1"))
                .with(aVolunteer("v2").unregistered())
                .staff("2026-12", 5, 0)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.missing().listed()).containsExactly(new Contributor(Contributor.Kind.VOLUNTEER, "v2"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL_TEAM", "CENTRE", "TEAM"})
    void aCivilisedUnitNeedsOneTeam(Kind kind) {
        var year = AYear.inQinghai(ORGAN);

        assertThat(year.verdictOf(new CivilisedUnitTeams()).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(year.team(kind, null, "2026-12-31", null)
                        .verdictOf(new CivilisedUnitTeams())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void aGroupAFutureTeamAndADissolvedTeamAreNoTeamOfTheUnit() {
        var year = AYear.inQinghai(ORGAN)
                .team(Kind.GROUP, "s1", "2020-01-01", null)
                .team(Kind.TEAM, null, "2027-01-01", null)
                .team(Kind.TEAM, null, "2020-01-01", "2026-12-31");

        assertThat(year.verdictOf(new CivilisedUnitTeams()).amount()).isEqualTo(Amount.count(0));
        assertThat(year.team(Kind.TEAM, null, "2020-01-01", "2027-01-01")
                        .verdictOf(new CivilisedUnitTeams())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void aUnitNeedsOneDesignatedPersonOnTheDay() {
        var year = AYear.inQinghai();
        var nobody = year.verdictOf(new DesignatedPersons());
        assertThat(nobody.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(nobody.decisive().shortfall()).isEqualTo(1);

        year.designated("v1", "2026-12-31", "2027-01-01");

        assertThat(year.verdictOf(new DesignatedPersons()).outcome()).isEqualTo(Outcome.PASS);
        assertThat(year.on("2026-12-30").verdictOf(new DesignatedPersons()).outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADING_GROUP", "OFFICE"})
    void membersOfOtherBodiesAreNoDesignatedPersons(Post.Body body) {
        var year = AYear.inQinghai().post("v1", body, "2020-01-01", null, null);

        assertThat(year.verdictOf(new DesignatedPersons()).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aDesignatedPersonUntilTheDayDoesNotCountOnIt() {
        var year = AYear.inQinghai().designated("v1", "2020-01-01", "2026-12-31");

        assertThat(year.verdictOf(new DesignatedPersons()).amount()).isEqualTo(Amount.count(0));
    }

    @Test
    void theWeightMustBeSetByTheUnitItself() {
        var missing = AYear.inQinghai().verdictOf(new AssessmentWeight());

        assertThat(missing.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(missing.remarks()).containsExactly("本单位尚未确定志愿服务的考核权重");
        assertThat(AYear.inQinghai()
                        .setting("assessment.volunteer-weight-percent", 1)
                        .verdictOf(new AssessmentWeight())
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(AYear.inNingxia()
                        .setting("assessment.volunteer-weight-percent", 5)
                        .judgedBy(new AssessmentWeight()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, PASS", "99, WARN"})
    void staffCoverageIsPublishedAndNeverFails(int volunteers, Outcome outcome) {
        var verdict =
                AYear.inNingxia().roster(volunteers).staff("2026-12", 100, 0).verdictOf(new StaffCoverage());

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @Test
    void exemptVolunteersAreTakenFromBothSidesOfTheCoverage() {
        var year = AYear.inNingxia().roster(10).staff("2026-12", 10, 0).exempt("v1", "2026-12-31", null);

        var verdict = year.verdictOf(new StaffCoverage());

        assertThat(verdict.amount()).isEqualTo(Amount.of(9, 9));
        assertThat(verdict.beside()).containsExactly(new Beside("因豁免未计入", 1));
        assertThat(year.setting("roster.long-leave", "INCLUDED")
                        .verdictOf(new StaffCoverage())
                        .amount())
                .isEqualTo(Amount.of(10, 10));
    }

    @Test
    void aStaffOfWhomEverybodyIsExemptIsNotAssessable() {
        var year = AYear.inNingxia().roster(1).staff("2026-12", 1, 0).exempt("v1", "2026-12-31", null);

        assertThat(year.verdictOf(new StaffCoverage()).outcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({"9, FAIL, 1", "10, PASS, 0"})
    void everyRegisteredVolunteerNeedsInsurance(int insured, Outcome outcome, long shortfall) {
        var people = IntStream.rangeClosed(1, insured).mapToObj(n -> "v" + n).toArray(String[]::new);
        var verdict = AYear.inQinghai()
                .roster(10)
                .with(aVolunteer("v11").unregistered())
                .insured(Cover.ACCIDENT, "2026-01-01", "2027-01-01", people)
                .insured(Cover.LIABILITY, "2026-01-01", "2027-01-01", "v1", "stranger")
                .verdictOf(new InsuredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.decisive().citation().clause().value()).isEqualTo("QH-56");
        assertThat(verdict.amount()).isEqualTo(Amount.of(insured, 10));
        assertThat(verdict.beside()).containsExactly(new Beside("其中有人身意外伤害保险", insured));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-01, 1",
        "2027-01-01, 2028-01-01, 0",
        "2026-01-01, 2026-12-31, 0",
        "2026-12-31, 2026-12-31, 0"
    })
    void onlyCoverInForceOnTheDayCounts(String from, String until, long insured) {
        var verdict = AYear.inQinghai()
                .roster(1)
                .insured(Cover.LIABILITY, from, until, "v1")
                .verdictOf(new InsuredVolunteers());

        assertThat(verdict.amount()).isEqualTo(Amount.of(insured, 1));
        assertThat(verdict.beside()).containsExactly(new Beside("其中有人身意外伤害保险", 0));
    }

    @Test
    void insuranceWithoutARegisteredVolunteerIsNotAssessable() {
        assertThat(AYear.inQinghai()
                        .with(aVolunteer("v1").unregistered())
                        .insured(Cover.ACCIDENT, "2026-01-01", "2027-01-01", "v1")
                        .verdictOf(new InsuredVolunteers())
                        .outcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }
}
