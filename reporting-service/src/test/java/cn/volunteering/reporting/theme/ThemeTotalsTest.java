package cn.volunteering.reporting.theme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTotalsTest {

    private static final String CITY = "CAMPAIGN/XINING-CIVILISED-CITY 巩固西宁市创城成果";
    private static final String SOCIETY = "CARE/SOCIETY 关爱社会";
    private static final String NATURE = "CARE/NATURE 关爱自然";

    @Test
    void activityWithSeveralTermsIsInTheLineOfEach() {
        var totals = ThemeTotals.of(
                List.of(
                        activity("a", "CLOSED", "2026-03-05", CITY, SOCIETY),
                        activity("b", "ENDED", "2026-03-06", CITY)),
                List.of(served("v1", "a", 60), served("v2", "b", 30)));

        assertThat(totals)
                .containsExactly(
                        new ThemeTotal("CAMPAIGN/XINING-CIVILISED-CITY", "CAMPAIGN", "巩固西宁市创城成果", 2, 0, 2, 90),
                        new ThemeTotal("CARE/SOCIETY", "CARE", "关爱社会", 1, 0, 1, 60),
                        new ThemeTotal(null, "CARE", "（未标明）", 1, 0, 1, 30));
    }

    @Test
    void personCountsOnceInACampaign() {
        var activities =
                List.of(activity("a", "CLOSED", "2026-03-05", CITY), activity("b", "CLOSED", "2026-03-06", CITY));
        var person = new PersonYear(new VolunteerId("v1"), 2026, 2, List.of(service("a", 60), service("b", 45)));

        assertThat(ThemeTotals.of(activities, List.of(person)))
                .filteredOn(total -> total.kind().equals("CAMPAIGN"))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.people()).isEqualTo(1);
                    assertThat(total.minutes()).isEqualTo(105);
                });
    }

    @Test
    void plannedActivitiesAreKeptApartAndCancelledOnesAreLeftOut() {
        var totals = ThemeTotals.of(
                List.of(
                        activity("a", "RECRUITING", "2026-03-05", NATURE),
                        activity("b", "CANCELLED", "2026-03-06", NATURE),
                        activity("c", "CANCELLED", "2026-03-06")),
                List.of());

        assertThat(totals).containsExactly(new ThemeTotal("CARE/NATURE", "CARE", "关爱自然", 0, 1, 0, 0));
    }

    @Test
    void titleIsThatOfTheLatestActivity() {
        var totals = ThemeTotals.of(
                List.of(
                        activity("b", "CLOSED", "2026-04-06", "CARE/NATURE 关爱自然（新）"),
                        activity("a", "CLOSED", "2026-03-05", NATURE)),
                List.of());

        assertThat(totals).singleElement().satisfies(total -> {
            assertThat(total.title()).isEqualTo("关爱自然（新）");
            assertThat(total.held()).isEqualTo(2);
        });
    }

    private static Activity activity(String id, String state, String day, String... themes) {
        var at = Instant.parse(day + "T01:00:00Z");
        return new Activity(
                new ActivityId(id),
                new ProjectId("p"),
                "劝导",
                "CONCENTRATED",
                state,
                List.of(),
                null,
                null,
                at,
                at.plusSeconds(3600),
                Stream.of(themes).map(ThemeTotalsTest::theme).toList());
    }

    private static Activity.Theme theme(String idAndTitle) {
        String[] parts = idAndTitle.split(" ");
        return new Activity.Theme(parts[0], parts[1]);
    }

    private static PersonYear served(String volunteer, String activity, long minutes) {
        return new PersonYear(new VolunteerId(volunteer), 2026, 1, List.of(service(activity, minutes)));
    }

    private static PersonYear.Service service(String activity, long minutes) {
        return new PersonYear.Service(new ActivityId(activity), new UnitId("s1"), null, minutes, Evidence.MEASURED);
    }
}
