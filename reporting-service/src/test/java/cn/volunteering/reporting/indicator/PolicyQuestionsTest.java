package cn.volunteering.reporting.indicator;

import static cn.volunteering.reporting.indicator.AVolunteer.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Activity.Nature;
import cn.volunteering.reporting.facts.Evidence;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question that the documents leave open decides a verdict: nothing but its key changes. */
class PolicyQuestionsTest {

    private static Outcome outcome(Supplier<AYear> facts, Indicator indicator, String key, @Nullable Object value) {
        var year = facts.get();
        return (value == null ? year : year.setting(key, value))
                .verdictOf(indicator)
                .outcome();
    }

    private static void assertDecides(
            Supplier<AYear> facts, Indicator indicator, String key, Object value, Outcome byDefault, Outcome then) {
        assertThat(outcome(facts, indicator, key, null)).as("by default").isEqualTo(byDefault);
        assertThat(outcome(facts, indicator, key, value)).as(key + "=" + value).isEqualTo(then);
    }

    @Test
    void whoBelongsToTheUnit() {
        Supplier<AYear> facts =
                () -> AYear.inQinghai("NATIONAL_CIVILISED_UNIT").roster(44).staff("2026-12", 100, 10, 30);
        var key = "headcount.composition";

        assertDecides(
                facts, new RegisteredVolunteers(), key, "WITH_AFFILIATED_INSTITUTIONS", Outcome.PASS, Outcome.FAIL);
        Supplier<AYear> fewer =
                () -> AYear.inQinghai("NATIONAL_CIVILISED_UNIT").roster(40).staff("2026-12", 100, 10);
        assertDecides(fewer, new RegisteredVolunteers(), key, "ESTABLISHMENT_ONLY", Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void affiliatedInstitutionsWithoutAHeadcountAreNotCountedAsNobody() {
        Supplier<AYear> facts =
                () -> AYear.inQinghai("NATIONAL_CIVILISED_UNIT").roster(44).staff("2026-12", 100, 10);

        assertThat(outcome(facts, new RegisteredVolunteers(), "headcount.composition", "WITH_AFFILIATED_INSTITUTIONS"))
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void whereRegisteredVolunteersAreRegistered() {
        Supplier<AYear> facts = () -> AYear.inQinghai("NATIONAL_CIVILISED_UNIT")
                .with(aVolunteer("v1"))
                .with(aVolunteer("v2").unregistered())
                .staff("2026-12", 5, 0);

        assertDecides(
                facts,
                new RegisteredVolunteers(),
                "registered-volunteers.meaning",
                "THIS_SYSTEM",
                Outcome.FAIL,
                Outcome.PASS);
    }

    private static AYear nineOfTen() {
        var year = AYear.inNingxia().roster(10);
        for (int i = 1; i <= 9; i++) {
            year.served("v" + i, 240);
        }
        return year;
    }

    @Test
    void whetherLeaversBelongToTheRoster() {
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("gone").left("2026-10-01"));

        assertDecides(facts, new Participation(), "roster.reference", "PERIOD_END", Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void theAverageOfMonthEndsCountsPeopleByTheMonthsTheyWereThere() {
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("gone").left("2026-07-01"));

        var verdict =
                facts.get().setting("roster.reference", "MONTH_END_AVERAGE").verdictOf(new Participation());

        assertThat(verdict.amount()).isEqualTo(new Amount(9 * 12, 10 * 12 + 6L, 12));
        assertThat(verdict.decisive().shortfall()).isEqualTo(1);
    }

    @Test
    void howLongLeaversMustHaveBeenThere() {
        // 1 January to 31 March: 90 days on the roster
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("gone").left("2026-04-01"));

        assertDecides(facts, new Participation(), "roster.leaver-minimum-days", 91, Outcome.FAIL, Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-03, FAIL", "2026-10-04, PASS"})
    void joinersCountFromTheNinetiethDay(String joinedOn, Outcome outcome) {
        assertThat(nineOfTen()
                        .with(aVolunteer("new").joined(joinedOn))
                        .verdictOf(new Participation())
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void howLongJoinersMustHaveBeenThere() {
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("new").joined("2026-10-03"));

        assertDecides(facts, new Participation(), "roster.joiner-minimum-days", 91, Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void howJoinersCount() {
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("new").joined("2026-12-31"));

        assertDecides(facts, new Participation(), "roster.joiners", "ALWAYS", Outcome.PASS, Outcome.FAIL);
        assertDecides(facts, new Participation(), "roster.joiners", "PRO_RATA", Outcome.PASS, Outcome.FAIL);
        assertThat(facts.get()
                        .setting("roster.joiners", "PRO_RATA")
                        .verdictOf(new Participation())
                        .amount())
                .isEqualTo(new Amount(9 * 365, 10 * 365 + 1L, 365));
    }

    @Test
    void aMeanOverPartsOfPeopleIsComparedExactly() {
        Supplier<AYear> facts = () -> AYear.inNingxia()
                .setting("roster.joiners", "PRO_RATA")
                .with(aVolunteer("new").joined("2026-12-31"));

        // one day of 365: 240 / 365 of a minute, so one minute is enough
        assertThat(facts.get().served("new", 1).verdictOf(new MeanService()).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(facts.get().verdictOf(new MeanService()).decisive().shortfall())
                .isEqualTo(1);
    }

    @Test
    void whetherPeopleOnLongLeaveCount() {
        Supplier<AYear> facts = () -> nineOfTen().with(aVolunteer("ill")).exempt("ill", "2026-12-31", null);

        assertDecides(facts, new Participation(), "roster.long-leave", "INCLUDED", Outcome.PASS, Outcome.FAIL);
    }

    private static AYear branchInMarch() {
        return AYear.inNingxia().branch("b1").roster(1).on("2026-03-31");
    }

    @Test
    void whomAJointActivityCountsFor() {
        Supplier<AYear> facts = () -> branchInMarch()
                .activity("a1", "2026-02-01T01:00:00Z", "CLOSED", "b2", null, "b1", "b2")
                .served("v1", "a1", "b1", 60)
                .served("v2", "a1", "b2", 60);
        var key = "joint-activity.credit";

        assertDecides(facts, new QuarterlyBranchActivities(), key, "LEAD_ONLY", Outcome.PASS, Outcome.WARN);
        assertDecides(
                facts, new QuarterlyBranchActivities(), key, "SHARED_BY_PARTICIPANTS", Outcome.PASS, Outcome.WARN);
    }

    @Test
    void sharesOfJointActivitiesAddUpExactly() {
        Supplier<AYear> facts = () -> branchInMarch()
                .setting("joint-activity.credit", "SHARED_BY_PARTICIPANTS")
                .held("a1", "2026-02-01T01:00:00Z", "b1", "b2")
                .held("a2", "2026-02-02T01:00:00Z", "b1", "b2")
                .served("v1", "a1", "b1", 60)
                .served("v2", "a1", "b2", 60)
                .served("v3", "a1", "b2", 60)
                .served("v1", "a2", "b1", 60)
                .served("v2", "a2", "b1", 60)
                .served("v3", "a2", "b2", 60);

        assertThat(facts.get().verdictOf(new QuarterlyBranchActivities()).amount())
                .isEqualTo(Amount.count(1000, 1000));
        assertThat(facts.get()
                        .served("v4", "a2", "b2", 60)
                        .verdictOf(new QuarterlyBranchActivities())
                        .outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void aJointActivityWithoutALeadIsNotAssessableForTheLeadOnly() {
        Supplier<AYear> facts = () -> branchInMarch()
                .setting("joint-activity.credit", "LEAD_ONLY")
                .held("a1", "2026-02-01T01:00:00Z", "b1", "b2");

        assertThat(facts.get().verdictOf(new QuarterlyBranchActivities()).outcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(facts.get()
                        .held("a2", "2026-02-02T01:00:00Z", "b1")
                        .verdictOf(new QuarterlyBranchActivities())
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void whetherAConcentratedActivitySatisfiesTheBranchQuarter() {
        Supplier<AYear> facts =
                () -> branchInMarch().held("c1", "2026-02-01T01:00:00Z").served("v1", "c1", "b1", 60);

        assertDecides(
                facts,
                new QuarterlyBranchActivities(),
                "concentrated-activity.satisfies-branch-quarter",
                "NEVER",
                Outcome.PASS,
                Outcome.WARN);
    }

    @Test
    void whetherTwiceIsMeantForTheYearOrForEachHalf() {
        var key = "activity-count.period";
        Supplier<AYear> year = () -> AYear.inNingxia()
                .branch("b1")
                .roster(1)
                .held("a1", "2026-06-30T15:59:00Z", "b1")
                .held("a2", "2026-06-30T16:00:00Z", "b1");

        assertThat(year.get().outcomesOf(new SelfOrganisedActivities())).containsExactly("b1 2026年 PASS");
        assertThat(year.get().setting(key, "HALF_YEAR").outcomesOf(new SelfOrganisedActivities()))
                .containsExactly("b1 2026年上半年 FAIL", "b1 2026年下半年 FAIL");
        assertThat(year.get()
                        .setting(key, "HALF_YEAR")
                        .held("c1", "2026-07-01T01:00:00Z")
                        .held("c2", "2026-07-02T01:00:00Z")
                        .outcomesOf(new ConcentratedActivities()))
                .containsExactly("null 2026年上半年 FAIL", "null 2026年下半年 PASS");
    }

    @Test
    void whichEvidenceCountsAsHours() {
        var key = "hours.counted-evidence";
        Supplier<AYear> attested = () -> AYear.inNingxia().roster(1).served("v1", "a1", "b1", 1200, Evidence.ATTESTED);
        Supplier<AYear> claimed = () -> AYear.inNingxia().roster(1).served("v1", "a1", "b1", 1200, Evidence.CLAIMED);

        assertDecides(attested, new OutstandingVolunteers(), key, "MEASURED", Outcome.PASS, Outcome.FAIL);
        assertDecides(claimed, new OutstandingVolunteers(), key, "ALL_CONFIRMED", Outcome.FAIL, Outcome.PASS);
        assertDecides(claimed, new MeanService(), key, "ALL_CONFIRMED", Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void howManyMinutesAreTakingPart() {
        Supplier<AYear> facts = () -> AYear.inNingxia().roster(1).served("v1", 59);

        assertDecides(facts, new Participation(), "participation.minimum-minutes", 60, Outcome.PASS, Outcome.FAIL);
        assertDecides(facts, new Participation(), "participation.minimum-minutes", 59, Outcome.PASS, Outcome.PASS);
    }

    @Test
    void whetherCommunityHoursCount() {
        Supplier<AYear> facts = () -> AYear.inNingxia()
                .roster(1)
                .activity("a1", "2026-02-01T01:00:00Z", "CLOSED", null, Nature.COMMUNITY, "b1")
                .served("v1", "a1", "b1", 240);

        assertDecides(facts, new MeanService(), "community-hours.counted", false, Outcome.PASS, Outcome.FAIL);
        assertDecides(facts, new Participation(), "community-hours.counted", false, Outcome.PASS, Outcome.FAIL);
    }

    @Test
    void whetherClaimedHoursCountIsSettledByNatureAndByEvidence() {
        Supplier<AYear> facts = () -> AYear.inNingxia()
                .roster(1)
                .outside("o1", "2026-02-01T01:00:00Z")
                .served("v1", "o1", "b1", 240, Evidence.CLAIMED);

        assertDecides(facts, new Participation(), "community-hours.counted", false, Outcome.PASS, Outcome.FAIL);
        assertDecides(facts, new MeanService(), "hours.counted-evidence", "ALL_CONFIRMED", Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void claimedServiceIsNoActivityOfTheUnitAndNeedsNoProject() {
        var year = AYear.inNingxia()
                .roster(1)
                .branch("b1")
                .outside("o1", "2026-02-01T01:00:00Z")
                .served("v1", "o1", "b1", 240, Evidence.CLAIMED)
                .situation();

        assertThat(new ActivityRhythm().observe(year))
                .filteredOn(observation -> observation.key().equals("activities"))
                .isNotEmpty()
                .allSatisfy(observation -> assertThat(observation.number()).isZero());
        assertThat(AYear.inNingxia()
                        .outside("o1", "2026-02-01T01:00:00Z")
                        .verdictOf(new FiledProjects())
                        .outcome())
                .isNotEqualTo(Outcome.FAIL);
    }

    @Test
    void whetherOwnDutyCounts() {
        Supplier<AYear> facts = () -> branchInMarch()
                .activity("a1", "2026-02-01T01:00:00Z", "CLOSED", null, Nature.OWN_DUTY, "b1")
                .served("v1", "a1", "b1", 240);
        var key = "own-duty-events.counted";

        assertDecides(facts, new MeanService(), key, true, Outcome.WARN, Outcome.PASS);
        assertDecides(facts, new QuarterlyBranchActivities(), key, true, Outcome.WARN, Outcome.PASS);
    }
}
