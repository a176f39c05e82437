package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Slips at check-in over HTTP: a second stay, a wrong code, a correction with its trail, and the closing that warns. */
@ServiceTest
class SlipIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;
    private String activity;

    @BeforeEach
    void aRunningActivityAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
        activity = agency.recruitingActivity(5);
        agency.volunteer(1).post("/activities/" + activity + "/sign-ups");
        agency.liaison().post("/activities/" + activity + "/start");
    }

    @Test
    void twoStaysOfADayAreOneRecordWithABreak() {
        checkIn(activity);
        clock.pass(Duration.ofMinutes(60));
        checkOut();
        clock.pass(Duration.ofMinutes(30));
        checkIn(activity);
        clock.pass(Duration.ofMinutes(45));

        var left = checkOut();

        assertThat(left.path("minutes").asInt()).isBetween(104, 105);
        assertThat(left.path("breaks").size()).isEqualTo(1);
        agency.liaison().post("/activities/" + activity + "/end");
        assertThat(confirm(attendance()).path("confirmed").size()).isEqualTo(1);
    }

    @Test
    void aMeasuredTimeIsCorrectedWithAReasonAndTheTrailStays() {
        checkIn(activity);
        clock.pass(Duration.ofSeconds(3));
        checkOut();
        clock.pass(Duration.ofHours(2));
        agency.liaison().post("/activities/" + activity + "/end");
        String line = "/activities/" + activity + "/attendances/volunteer-1";
        var times = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:30:00Z");
        assertThat(agency.liaison().put(line, times).problem()).isEqualTo("attendance-measured");

        var corrected = agency.liaison()
                .put(
                        line,
                        Map.of(
                                "startedAt", "2026-11-21T01:00:00Z",
                                "endedAt", "2026-11-21T02:30:00Z",
                                "reason", "误扫签退码"));

        assertThat(corrected.body().path("minutes").asInt()).isEqualTo(90);
        assertThat(corrected.body().path("allowedActions").valueStream().map(each -> each.asString()))
                .containsExactly("ENTER", "STRIKE");
        var shown = lines().path(0);
        assertThat(shown.path("anomalies").path(0).asString()).isEqualTo("CORRECTED");
        assertThat(shown.path("corrections").path(0).path("reason").asString()).isEqualTo("误扫签退码");
        assertThat(shown.path("corrections")
                        .path(0)
                        .path("before")
                        .path("evidence")
                        .asString())
                .isEqualTo("MEASURED");
        assertThat(confirm(attendance()).path("confirmed").size()).isEqualTo(1);
        assertThat(agency.liaison().put(line, Map.of("startedAt", "x")).status())
                .isEqualTo(400);
    }

    @Test
    void aWrongCodeIsStruckSoThatThePersonCanCheckInElsewhere() {
        String other = agency.runningActivity(5);
        checkIn(other);
        assertThat(agency.volunteer(1)
                        .post("/check-ins", agency.shownToken(activity, "IN"))
                        .problem())
                .isEqualTo("checked-in-elsewhere");

        var struck = agency.liaison().delete("/activities/" + other + "/attendances/volunteer-1?reason=wrong-code");

        assertThat(struck.status()).isEqualTo(200);
        checkIn(activity);
    }

    @Test
    void closingWarnsOfAForgottenCheckOutUntilZeroIsAccepted() {
        checkIn(activity);
        agency.liaison().post("/activities/" + activity + "/end");
        agency.photographed(activity);
        String closing = "/activities/" + activity + "/closing";

        var warned = agency.liaison().post(closing);

        assertThat(warned.problem()).isEqualTo("activity-unsettled");
        assertThat(warned.body().path("withoutCheckOut").asInt()).isEqualTo(1);
        var closed = agency.liaison().post(closing + "?acceptZero=true");
        assertThat(closed.body().path("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void aForgottenCheckOutIsSettledByARejection() {
        checkIn(activity);
        agency.liaison().post("/activities/" + activity + "/end");
        var rejection = Map.of("reject", List.of(Map.of("attendanceId", attendance(), "reason", "未参加")));

        agency.committee().post("/activities/" + activity + "/hours-review", rejection);
        agency.photographed(activity);

        assertThat(agency.liaison().post("/activities/" + activity + "/closing").status())
                .isEqualTo(200);
    }

    @Test
    void allConfirmsOnlyWhatHasNoAnomalyAndLeavesTheRest() {
        checkIn(activity);
        clock.pass(Duration.ofMinutes(60));
        checkOut();
        agency.liaison().post("/activities/" + activity + "/end");
        agency.volunteerChanged(2, 1, "ACTIVE");
        var stranger = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T01:30:00Z");
        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.liaison()
                                .put("/activities/" + activity + "/attendances/volunteer-2", stranger)
                                .status()
                        == 200);

        var reviewed = agency.committee()
                .post("/activities/" + activity + "/hours-review", Map.of("all", true))
                .body();

        assertThat(reviewed.path("confirmed").path(0).asString()).isEqualTo(attendance());
        assertThat(reviewed.path("left").path(0).path("code").asString()).isEqualTo("attendance-anomalous");
        assertThat(confirm(activity + ".volunteer-2").path("confirmed").size()).isEqualTo(1);
    }

    @Test
    void aMalformedDecisionIsAnsweredByItselfAndItsAttendanceStays() {
        checkIn(activity);
        clock.pass(Duration.ofMinutes(60));
        checkOut();
        agency.liaison().post("/activities/" + activity + "/end");
        String review = "/activities/" + activity + "/hours-review";
        var unclear = Map.of("all", true, "reject", List.of(Map.of("attendanceId", attendance(), "reason", 7)));

        var stays = agency.committee().post(review, unclear).body();

        assertThat(stays.path("confirmed").size()).isZero();
        assertThat(stays.at("/left/0/attendanceId").asString()).isEqualTo(attendance());
        assertThat(stays.at("/left/0/place").asString()).isEqualTo("reject[0]");
        assertThat(stays.at("/left/0/errors/0/field").asString()).isEqualTo("reason");
        var mixed = Map.of("confirm", List.of(7, attendance()), "overrule", List.of(Map.of("odd", 1)));
        var decided = agency.committee().post(review, mixed).body();
        assertThat(decided.at("/confirmed/0").asString()).isEqualTo(attendance());
        assertThat(decided.path("left").valueStream().map(it -> it.path("place").asString()))
                .containsExactly("confirm[0]", "overrule[0]");
    }

    @Test
    void allIsRefusedWhileItIsOpenWhoIsExcepted() {
        checkIn(activity);
        agency.liaison().post("/activities/" + activity + "/end");
        var nameless = Map.of("all", true, "reject", List.of(Map.of("reason", "未参加")));

        var answer = agency.committee().post("/activities/" + activity + "/hours-review", nameless);

        assertThat(answer.faultyFields()).containsExactly("reject[0].attendanceId");
    }

    private void checkIn(String where) {
        assertThat(agency.volunteer(1)
                        .post("/check-ins", agency.shownToken(where, "IN"))
                        .status())
                .isEqualTo(200);
    }

    private JsonNode checkOut() {
        return agency.volunteer(1)
                .post("/check-outs", agency.shownToken(activity, "OUT"))
                .body();
    }

    private JsonNode confirm(String attendance) {
        return agency.committee()
                .post("/activities/" + activity + "/hours-review", Map.of("confirm", List.of(attendance)))
                .body();
    }

    private String attendance() {
        return activity + ".volunteer-1";
    }

    private JsonNode lines() {
        return agency.committee()
                .read("/activities/" + activity + "/attendances")
                .path("items");
    }
}
