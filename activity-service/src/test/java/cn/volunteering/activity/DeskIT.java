package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk: what waits, with counts that agree with the lists behind them; the calendar; the review queue. */
@ServiceTest
class DeskIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(4);
    }

    @Test
    void everyCountOfTheInboxIsTheNumberOfLinesOfItsList() {
        agency.liaison().post("/projects/" + draft(List.of()) + "/filing");
        draft(List.of(TestAgency.CO_SECTION));
        String activity = agency.runningActivity(5);
        serve(activity, 1);
        serve(activity, 2);
        agency.liaison().post("/activities/" + activity + "/end");
        agency.runningActivity(5);
        agency.volunteer(3).post("/activities/" + agency.recruitingActivity(5) + "/sign-ups");

        assertThat(countsOf(agency.committee()))
                .containsEntry("PROJECTS_TO_ANSWER", 1L)
                .containsEntry("HOURS_TO_REVIEW", 2L)
                .containsEntry("ACTIVITIES_TO_CLOSE", 1L)
                .containsEntry("ACTIVITIES_RUNNING", 1L);
        assertThat(countsOf(agency.coLiaison()))
                .containsEntry("PROJECTS_TO_CONFIRM", 1L)
                .containsEntry("ACTIVITIES_RUNNING", 0L);
        assertThat(countsOf(agency.volunteer(3)))
                .isEqualTo(Map.of("INVITATIONS_TO_ANSWER", 0L, "SIGNED_UP_BY_LIAISON", 0L, "OWN_SIGN_UPS", 1L));
    }

    private Map<String, Long> countsOf(Caller caller) {
        return caller.read("/inbox")
                .valueStream()
                .peek(item -> assertThat(caller.read(item.path("list").asString())
                                .path("total")
                                .asLong())
                        .as(item.toString())
                        .isEqualTo(item.path("count").asLong()))
                .collect(Collectors.toMap(item -> item.path("kind").asString(), item -> item.path("count")
                        .asLong()));
    }

    private String draft(List<String> coSections) {
        var proposal = new HashMap<>(TestAgency.aProposal());
        proposal.put("coSectionIds", coSections);
        return agency.liaison().post("/projects", proposal).id();
    }

    @Test
    void theCalendarShowsWhoIsSeatedWaitingOnSiteAndUnreviewed() {
        String activity = agency.recruitingActivity(2);
        for (int number = 1; number <= 3; number++) {
            agency.volunteer(number).post("/activities/" + activity + "/sign-ups");
        }
        agency.liaison().post("/activities/" + activity + "/start");
        serve(activity, 1);
        agency.volunteer(2).post("/check-ins", agency.shownToken(activity, "IN"));
        String filters = "?from=2026-11-21&to=2026-11-21&section=" + TestAgency.SECTION + "&branch=" + TestAgency.BRANCH
                + "&mode=SELF_ORGANISED&organiser=liaison&q=zaogf";

        var entry = agency.committee().read("/calendar" + filters).path("items").path(0);

        assertThat(entry.path("activity").path("leadSectionName").asString()).isEqualTo("演示section-1");
        assertThat(entry.path("activity").path("branches").path(0).path("name").asString())
                .isEqualTo("演示branch-1");
        assertThat(entry.path("activity").path("startsAt").asString()).isEqualTo("2026-11-21T09:00:00+08:00");
        assertThat(entry.path("seated").asInt()).isEqualTo(2);
        assertThat(entry.path("waiting").asInt()).isEqualTo(1);
        assertThat(entry.path("onSite").asInt()).isEqualTo(1);
        assertThat(entry.path("unreviewed").asInt()).isEqualTo(1);
        for (String other : List.of(
                "?from=2026-11-22",
                "?to=2026-11-20",
                "?mode=CONCENTRATED",
                "?organiser=x",
                "?section=section-2",
                "?branch=b",
                "?q=xyz")) {
            assertThat(agency.committee()
                            .read("/calendar" + other)
                            .path("total")
                            .asInt())
                    .as(other)
                    .isZero();
        }
    }

    @Test
    void theReviewQueueListsWhatWaitsAcrossActivitiesWithAnomaliesAndNames() {
        String one = agency.runningActivity(5);
        serve(one, 1);
        agency.liaison().post("/activities/" + one + "/end");
        clock.reset();
        String other = agency.runningActivity(5);
        serve(other, 2);
        agency.liaison().post("/activities/" + other + "/end");

        var lines = agency.committee().read("/review-queue");

        assertThat(lines.path("total").asInt()).isEqualTo(2);
        assertThat(lines.path("items").valueStream().map(line -> line.path("activityId")
                        .asString()))
                .containsExactlyInAnyOrder(one, other);
        var line = lines.path("items").path(0);
        assertThat(line.path("displayName").asString()).startsWith("演示");
        assertThat(line.path("sectionName").asString()).isEqualTo("演示section-1");
        assertThat(line.path("recordedByNames").path(0).asString()).isEqualTo("演示liaison");
        assertThat(line.path("anomalies").toString()).contains("WITHOUT_SIGNUP");
        assertThat(line.path("allowedActions").valueStream().map(each -> each.asString()))
                .contains("CONFIRM", "REJECT");
    }

    @Test
    void theReviewQueueShowsRecordsWithAnomaliesApartFromTheOthers() {
        String activity = agency.recruitingActivity(5);
        agency.volunteer(1).post("/activities/" + activity + "/sign-ups");
        agency.liaison().post("/activities/" + activity + "/start");
        serve(activity, 1);
        serve(activity, 2);
        agency.liaison().post("/activities/" + activity + "/end");

        assertThat(queue("anomalous=false")).containsExactly("volunteer-1");
        assertThat(queue("anomalous=true")).containsExactly("volunteer-2");
        assertThat(queue("anomalous=true&page=1&size=1")).isEmpty();
        assertThat(queue("sort=startedAt,desc")).containsExactly("volunteer-2", "volunteer-1");
    }

    private List<String> queue(String parameters) {
        return agency.committee()
                .read("/review-queue?" + parameters)
                .path("items")
                .valueStream()
                .map(line -> line.path("volunteerId").asString())
                .toList();
    }

    private void serve(String activity, int number) {
        agency.volunteer(number).post("/check-ins", agency.shownToken(activity, "IN"));
        clock.pass(Duration.ofMinutes(10));
        agency.volunteer(number).post("/check-outs", agency.shownToken(activity, "OUT"));
    }
}
