package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What volunteers see of their own: commitments, services and what became of them, and the agency's activities. */
@ServiceTest
class OwnDataIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(2);
    }

    @Test
    void aRejectedServiceIsShownWithTheReasonAndTheNameOfTheReviewer() {
        String activity = servedActivity();
        String attendance = activity + ".volunteer-1";
        agency.committee()
                .post(
                        "/activities/" + activity + "/hours-review",
                        Map.of("reject", List.of(Map.of("attendanceId", attendance, "reason", "未到现场"))));

        var mine = agency.volunteer(1).read("/attendances/mine");

        assertThat(mine.path("total").asInt()).isEqualTo(1);
        var service = mine.path("items").path(0);
        assertThat(service.path("activityTitle").asString()).isEqualTo("早高峰劝导");
        assertThat(service.path("projectTitle").asString()).isEqualTo("文明交通劝导");
        assertThat(service.path("place").asString()).isEqualTo("北京路口");
        assertThat(service.path("progress").asString()).isEqualTo("REJECTED");
        assertThat(ownActions()).isEmpty();
        assertThat(service.path("review").path("rejectedFor").asString()).isEqualTo("未到现场");
        assertThat(service.path("review").path("signature").path("byName").asString())
                .isNotBlank();
        assertThat(service.path("startedAt").asString()).endsWith("+08:00");
        assertThat(agency.volunteer(2).read("/attendances/mine").path("total").asInt())
                .isZero();
    }

    private Stream<String> ownActions() {
        return agency.volunteer(1)
                .read("/attendances/mine")
                .path("items")
                .path(0)
                .path("allowedActions")
                .valueStream()
                .map(each -> each.asString());
    }

    @Test
    void pastCommitmentsAreKeptApartFromComingOnes() {
        String activity = agency.recruitingActivity(2);
        agency.volunteer(1).post("/activities/" + activity + "/sign-ups");
        var coming = agency.volunteer(1).read("/sign-ups/mine").path("items").path(0);
        assertThat(coming.path("title").asString()).isEqualTo("早高峰劝导");
        assertThat(coming.path("projectTitle").asString()).isEqualTo("文明交通劝导");
        assertThat(coming.path("organiserName").asString()).isEqualTo("演示liaison");
        assertThat(coming.path("allowedActions").valueStream().map(each -> each.asString()))
                .containsExactly("WITHDRAW");

        clock.pass(Duration.ofDays(1));

        assertThat(agency.volunteer(1).read("/sign-ups/mine").path("total").asInt())
                .isZero();
        assertThat(agency.volunteer(1)
                        .read("/sign-ups/mine?when=PAST")
                        .path("items")
                        .path(0)
                        .path("activityId")
                        .asString())
                .isEqualTo(activity);
    }

    @Test
    void runningAndPastActivitiesAreFoundByTitleReadingAndInitials() {
        String running = agency.runningActivity(2);
        agency.recruitingActivity(2);
        var me = agency.volunteer(1);

        for (String query : List.of("", "?q=劝导", "?q=zaogaof", "?q=zgfqd", "?state=RUNNING&q=早高")) {
            var found = me.read("/activities/begun" + query);
            assertThat(found.path("total").asInt()).as(query).isEqualTo(1);
            assertThat(found.path("items").path(0).path("activity").path("id").asString())
                    .isEqualTo(running);
        }
        assertThat(me.read("/activities/begun?q=wf").path("total").asInt()).isZero();
        assertThat(me.read("/activities/begun?state=PLANNED").path("total").asInt())
                .isZero();
    }

    private String servedActivity() {
        String activity = agency.runningActivity(2);
        agency.volunteer(1).post("/check-ins", agency.shownToken(activity, "IN"));
        clock.pass(Duration.ofHours(1));
        assertThat(ownActions()).containsExactly("CHECK_OUT");
        agency.volunteer(1).post("/check-outs", agency.shownToken(activity, "OUT"));
        agency.liaison().post("/activities/" + activity + "/end");
        return activity;
    }
}
