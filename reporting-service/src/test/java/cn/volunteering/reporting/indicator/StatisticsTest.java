package cn.volunteering.reporting.indicator;

import static cn.volunteering.reporting.indicator.AVolunteer.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Post.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    private static List<String> observed(Statistic statistic, AYear year) {
        return new Evaluator(List.of(), List.of(statistic))
                .observe(year.situation()).stream()
                        .map(each -> each.subject().id() + " " + each.key() + " " + each.number()
                                + (each.of() == null ? "" : "/" + each.of()))
                        .toList();
    }

    @Test
    void theRhythmIsTheNumberOfActivitiesAndTheLongestGapOfUnitSectionAndBranch() {
        var year = AYear.inQinghai()
                .section("s2")
                .branch("b1")
                .on("2026-06-30")
                .filed("project-of-a1", "2026-01-01T01:00:00Z")
                .held("a1", "2026-01-31T01:00:00Z", "b1")
                .held("c1", "2026-03-01T01:00:00Z")
                .activity("a9", "2026-05-01T01:00:00Z", "CANCELLED", null, null, "b1");

        assertThat(observed(new ActivityRhythm(), year))
                .containsExactly(
                        "null activities 2",
                        "null longest-gap-days 121",
                        "s2 activities 1",
                        "s2 longest-gap-days 150",
                        "b1 activities 1",
                        "b1 longest-gap-days 150");
        assertThat(observed(new ActivityRhythm(), year.served("v1", "c1", "b1", 60)))
                .contains("b1 activities 2", "b1 longest-gap-days 121");
    }

    @Test
    void aYearWithoutActivitiesIsOneGap() {
        assertThat(observed(new ActivityRhythm(), AYear.inQinghai()))
                .containsExactly("null activities 0", "null longest-gap-days 364");
    }

    @Test
    void partyMembersAreShownBesideEveryone() {
        var year = AYear.inNingxia()
                .with(aVolunteer("v1").inParty())
                .with(aVolunteer("v2").inParty())
                .with(aVolunteer("v3"))
                .served("v1", 90)
                .served("v3", 30);

        assertThat(observed(new PartyMembers(), year))
                .containsExactly(
                        "null party-participation 1/2", "null roster-participation 2/3", "null party-minutes 90/120");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, 0/0", "2026-06-30, 0/1", "2026-07-30, 0/1", "2026-07-31, 1/1", "2026-08-01, 0/0"})
    void aVacantPostIsOverdueAfterThirtyDaysUntilSomeoneFollows(String day, String expected) {
        var year = AYear.inQinghai()
                .post("v1", Body.OFFICE, "2020-01-01", "2026-06-30", null)
                .post("v2", Body.OFFICE, "2026-08-01", null, "v1")
                .on(day);

        assertThat(observed(new Reappointments(), year)).containsExactly("null overdue-reappointments " + expected);
    }

    @Test
    void theTermOfAVacantPostIsThatOfThePolicy() {
        var year = AYear.inQinghai()
                .post("v1", Body.OFFICE, "2020-01-01", "2026-06-30", null)
                .on("2026-07-16");

        assertThat(observed(new Reappointments(), year)).containsExactly("null overdue-reappointments 0/1");
        assertThat(observed(new Reappointments(), year.setting("reappointment.days", 15)))
                .containsExactly("null overdue-reappointments 1/1");
    }
}
