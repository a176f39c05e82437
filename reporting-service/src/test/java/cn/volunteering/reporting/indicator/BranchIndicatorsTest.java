package cn.volunteering.reporting.indicator;

import static cn.volunteering.reporting.indicator.AVolunteer.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Team.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about branches, sections and the committee's activities, with the numbers of the documents. */
class BranchIndicatorsTest {

    private static AYear withBranch() {
        return AYear.inNingxia().branch("b1").roster(1);
    }

    @Test
    void aBranchNeedsOneActivityInEachQuarter() {
        var year = withBranch()
                .held("a1", "2026-03-31T15:00:00Z", "b1")
                .held("a2", "2026-03-31T16:00:00Z", "b1")
                .held("a4", "2026-12-31T15:00:00Z", "b1");

        assertThat(year.outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 PASS", "b1 2026年第二季度 PASS", "b1 2026年第三季度 FAIL", "b1 2026年第四季度 PASS");
    }

    @Test
    void aBranchIsWarnedUntilTheQuarterEnds() {
        var year = withBranch();

        assertThat(year.on("2026-03-31").outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 WARN");
        assertThat(year.on("2026-04-01").outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 FAIL", "b1 2026年第二季度 WARN");
    }

    @Test
    void aBranchThatNobodyBelongedToAtTheEndOfAQuarterIsNotJudgedForIt() {
        var year = AYear.inNingxia()
                .branch("b1")
                .branch("b2")
                .with(aVolunteer("v1").in("s1", "b1", "2024-01-01").in("s1", "b2", "2026-04-01"));

        assertThat(year.outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 FAIL", "b2 2026年第二季度 FAIL", "b2 2026年第三季度 FAIL", "b2 2026年第四季度 FAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "RECRUITING", "RUNNING", "CANCELLED"})
    void onlyAnActivityThatWasHeldCounts(String state) {
        var year = withBranch().on("2026-02-01");

        assertThat(year.activity("a1", "2026-01-10T01:00:00Z", state, null, null, "b1")
                        .outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 WARN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENDED", "HOURS_REVIEW", "CLOSED"})
    void anActivityCountsFromItsEnd(String state) {
        var year = withBranch().on("2026-02-01");

        assertThat(year.activity("a1", "2026-01-10T01:00:00Z", state, null, null, "b1")
                        .outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 PASS");
    }

    @Test
    void aConcentratedActivityCountsForTheQuarterOfABranchWhoseMemberServed() {
        var year = withBranch().branch("b2").on("2026-02-01").held("c1", "2026-01-10T01:00:00Z");

        assertThat(year.served("v1", "c1", "b2", 1).outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 WARN", "b2 2026年第一季度 PASS");
    }

    @Test
    void aServiceThatWasTakenBackIsNoAttendance() {
        var year = withBranch().on("2026-02-01").held("c1", "2026-01-10T01:00:00Z");

        assertThat(year.served("v1", "c1", "b1", 60)
                        .served("v1", "c1", "b1", -60)
                        .outcomesOf(new QuarterlyBranchActivities()))
                .containsExactly("b1 2026年第一季度 WARN");
    }

    @ParameterizedTest
    @CsvSource({"1, FAIL, 1", "2, PASS, 0", "3, PASS, 0"})
    void theCommitteeNeedsTwoConcentratedActivities(int number, Outcome outcome, long shortfall) {
        var year = AYear.inNingxia().held("own", "2026-05-01T01:00:00Z", "b1");
        for (int i = 0; i < number; i++) {
            year.held("c" + i, "2026-0" + (i + 1) + "-10T01:00:00Z");
        }

        var verdict = year.verdictOf(new ConcentratedActivities());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.decisive().shortfall()).isEqualTo(shortfall);
        assertThat(verdict.counted().total()).isEqualTo(number);
        assertThat(verdict.decisive().citation().clause().value()).isEqualTo("NX-29");
    }

    @Test
    void anActivityOfTheNextYearInShanghaiDoesNotCount() {
        var year = AYear.inNingxia().held("c1", "2026-05-01T01:00:00Z").held("c2", "2026-12-31T16:00:00Z");

        assertThat(year.verdictOf(new ConcentratedActivities()).amount()).isEqualTo(Amount.count(1));
    }

    @ParameterizedTest
    @CsvSource({"1, FAIL", "2, PASS"})
    void aBranchNeedsTwoActivitiesOfItsOwn(int number, Outcome outcome) {
        var year = withBranch().held("c1", "2026-01-10T01:00:00Z").served("v1", "c1", "b1", 60);
        for (int i = 0; i < number; i++) {
            year.held("a" + i, "2026-0" + (i + 1) + "-10T01:00:00Z", "b1", "b2");
        }

        var verdict = year.verdictOf(new SelfOrganisedActivities());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.subject()).isEqualTo(new Subject(Subject.Kind.BRANCH, "b1"));
    }

    @Test
    void everySectionNeedsItsOwnGroup() {
        var year = AYear.inNingxia()
                .section("s1")
                .section("s2")
                .on("2026-11-29")
                .team(Kind.GROUP, "s1", "2020-01-01", null)
                .team(Kind.TEAM, null, "2020-01-01", null);

        assertThat(year.outcomesOf(new SectionGroups()))
                .containsExactly("s1 截至 2026-11-29 PASS", "s2 截至 2026-11-29 FAIL");
    }

    @Test
    void everySectionNeedsALiaisonByRoleOrByAppointment() {
        var year = AYear.inNingxia()
                .section("s1")
                .section("s2")
                .section("s3")
                .on("2026-11-29")
                .with(aVolunteer("v1").liaison(true))
                .with(aVolunteer("v2").liaison(true, "s3"))
                .with(aVolunteer("v3").in("s2", "b1", "2024-01-01"));

        assertThat(year.outcomesOf(new SectionLiaisons()))
                .containsExactly("s1 截至 2026-11-29 PASS", "s2 截至 2026-11-29 FAIL", "s3 截至 2026-11-29 PASS");
    }

    @Test
    void aSectionIsNotAssessableWhileTheRolesOfItsPeopleAreNotKnown() {
        var year = AYear.inNingxia()
                .section("s1")
                .on("2026-11-29")
                .with(aVolunteer("v1").liaison(null));

        assertThat(year.verdictOf(new SectionLiaisons()).outcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(year.with(aVolunteer("v2").liaison(true))
                        .verdictOf(new SectionLiaisons())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void communityReportInNamesThoseWhoAreMissingAndNeverFails() {
        var verdict = AYear.inNingxia()
                .branch("b1")
                .roster(3)
                .reported("v1", "2026-12-31", true)
                .reported("v1", "2026-03-01", true)
                .reported("v2", "2027-01-01", true)
                .reported("v3", "2026-12-31", false)
                .verdictOf(new CommunityReportIn());

        assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
        assertThat(verdict.amount()).isEqualTo(Amount.of(1, 3));
        assertThat(verdict.missing().listed())
                .containsExactly(
                        new Contributor(Contributor.Kind.VOLUNTEER, "v2"),
                        new Contributor(Contributor.Kind.VOLUNTEER, "v3"));
    }

    @Test
    void communityReportInIsReachedWithTheLastVolunteer() {
        var year = AYear.inNingxia().branch("b1").roster(2).reported("v1", "2026-12-31", true);

        assertThat(year.verdictOf(new CommunityReportIn()).outcome()).isEqualTo(Outcome.WARN);
        assertThat(year.reported("v2", "2026-12-31", true)
                        .verdictOf(new CommunityReportIn())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }
}
