package cn.volunteering.activity;

import static cn.volunteering.activity.Reviews.attendance;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Hours that were confirmed by mistake: proposed for correction, found by the committee, and approved by another person. */
@ServiceTest
class AmendmentIT {

    private static final String CORRECTED = "volunteering.activity.hours-corrected.v1";

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    TestEvents events;

    @BeforeEach
    void nineInTheMorning() {
        clock.reset();
    }

    @Test
    void aConfirmedTimeIsCorrectedAfterTheActivityWasClosed() {
        var agency = agencies.withVolunteers(1);
        var activity = closedActivityWithConfirmedHours(agency);
        String amendment = path(activity) + "/amendment";

        var proposed = agency.liaison().post(amendment, time("2026-11-21T01:00:00Z", "2026-11-21T01:30:00Z"));
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.body().path("minutes").asInt()).isEqualTo(60);
        var waiting = committee2(agency).get("/review-queue/amendments").body().path("items");
        assertThat(waiting.valueStream()).singleElement().satisfies(line -> {
            assertThat(line.path("amendment").path("minutes").asInt()).isEqualTo(30);
            assertThat(actions(line)).contains("APPROVE_AMENDMENT", "DECLINE_AMENDMENT");
        });
        assertThat(waitingIn(agency)).isEqualTo(1);
        assertThat(agency.caller("liaison", "committee")
                        .post(amendment + "/approval")
                        .problem())
                .isEqualTo("review-own-record");

        var approved = committee2(agency).post(amendment + "/approval");

        assertThat(approved.body().path("minutes").asInt()).isEqualTo(30);
        assertThat(waitingIn(agency)).isZero();
        assertThat(approved.body().path("corrections").size()).isEqualTo(1);
        assertThat(events.await(
                        "activity.events.v1",
                        1,
                        event -> event.tenant().equals(agency.id())
                                && event.type().equals(CORRECTED)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("revision").asInt()).isEqualTo(1);
                    assertThat(event.data().path("minutes").asInt()).isEqualTo(30);
                });
        assertThat(committee2(agency).post(amendment + "/approval").problem()).isEqualTo("amendment-missing");
    }

    @Test
    void aVoidedRecordFreesTheTimeForAnotherActivity() {
        var agency = agencies.withVolunteers(1);
        var one = closedActivityWithConfirmedHours(agency);
        var other = endedActivity(agency);
        assertThat(enter(agency, other).problem()).isEqualTo("attendance-overlaps");

        agency.liaison().post(path(one) + "/amendment/void", Map.of("reason", "替他人签到"));
        assertThat(committee2(agency).post(path(one) + "/amendment/approval").status())
                .isEqualTo(200);

        assertThat(enter(agency, other).status()).isEqualTo(200);
        assertThat(confirm(agency, other).body().path("confirmed").size()).isEqualTo(1);
    }

    @Test
    void aRefusedProposalLeavesTheTimeAsItWas() {
        var agency = agencies.withVolunteers(1);
        var activity = closedActivityWithConfirmedHours(agency);
        String amendment = path(activity) + "/amendment";
        agency.liaison().post(amendment + "/void", Map.of("reason", "替他人签到"));

        var refused = committee2(agency).post(amendment + "/refusal", Map.of("reason", "照片可证"));

        assertThat(refused.body().path("minutes").asInt()).isEqualTo(60);
        assertThat(refused.body().hasNonNull("amendment")).isFalse();
        assertThat(committee2(agency)
                        .get("/review-queue/amendments")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    /** Returns the number of amendments in the inbox of the committee. */
    private static long waitingIn(TestAgency agency) {
        return committee2(agency)
                .read("/inbox")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("AMENDMENTS_TO_REVIEW"))
                .mapToLong(item -> item.path("count").asLong())
                .sum();
    }

    private ActivityId closedActivityWithConfirmedHours(TestAgency agency) {
        var activity = endedActivity(agency);
        assertThat(enter(agency, activity).status()).isEqualTo(200);
        assertThat(confirm(agency, activity).body().path("confirmed").size()).isEqualTo(1);
        agency.photographed(activity.value());
        assertThat(agency.liaison()
                        .post("/activities/" + activity.value() + "/closing")
                        .status())
                .isEqualTo(200);
        return activity;
    }

    private ActivityId endedActivity(TestAgency agency) {
        clock.reset();
        var activity = new ActivityId(agency.runningActivity(5));
        clock.pass(Duration.ofHours(3));
        agency.liaison().post("/activities/" + activity.value() + "/end");
        return activity;
    }

    private static Answer enter(TestAgency agency, ActivityId activity) {
        var time = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z");
        return agency.liaison().put(path(activity), time, "\"0\"");
    }

    private static Answer confirm(TestAgency agency, ActivityId activity) {
        var byName = Map.of("confirm", List.of(attendance(activity, 1).value()));
        return agency.committee().post("/activities/" + activity.value() + "/hours-review", byName);
    }

    private static Map<String, String> time(String from, String to) {
        return Map.of("startedAt", from, "endedAt", to, "reason", "误记");
    }

    private static Caller committee2(TestAgency agency) {
        return agency.caller("committee-2", "committee");
    }

    private static String path(ActivityId activity) {
        return "/activities/" + activity.value() + "/attendances/volunteer-1";
    }

    private static List<String> actions(JsonNode line) {
        return line.path("allowedActions").valueStream().map(JsonNode::asString).toList();
    }
}
