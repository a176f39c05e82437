package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Hours served for a community: claimed with proof, checked by the section, confirmed by the committee, corrected. */
@ServiceTest
class OutsideClaimIT {

    private static final String CLAIMS = "/outside-claims";

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    TestEvents events;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(2);
    }

    @Test
    void aClaimIsCheckedConfirmedAndPublishedOnce() {
        var claimed = claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:30:00Z");
        assertThat(claimed.status()).isEqualTo(201);
        assertThat(actions(claimed.body())).containsExactly("WITHDRAW");
        String path = CLAIMS + "/" + claimed.id();

        assertThat(agency.committee().post(path + "/confirmation").problem()).isEqualTo("claim-not-checked");
        assertThat(waiting(agency.liaison(), "CLAIMS_TO_CHECK")).isEqualTo(1);
        assertThat(actions(agency.liaison().read(path))).containsExactlyInAnyOrder("CHECK", "RETURN");
        assertThat(agency.liaison().post(path + "/check").status()).isEqualTo(200);
        assertThat(waiting(agency.committee(), "CLAIMS_TO_CONFIRM")).isEqualTo(1);
        var confirmed = agency.committee().post(path + "/confirmation").body();

        assertThat(confirmed.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.path("hours").asString()).isEqualTo("1.50");
        assertThat(confirmed.path("sectionName").asString()).isEqualTo("演示section-1");
        assertThat(confirmed.path("displayName").asString()).isEqualTo("演示1");
        agency.committee().post(path + "/confirmation");
        assertThat(eventsOf("hours-confirmed", 1)).singleElement().satisfies(hours -> {
            assertThat(hours.path("evidence").asString()).isEqualTo("CLAIMED");
            assertThat(hours.path("minutes").asInt()).isEqualTo(90);
            assertThat(hours.path("activityId").asString())
                    .isEqualTo(eventsOf("outside-service-confirmed", 1)
                            .getFirst()
                            .path("activityId")
                            .asString());
        });
        var own = agency.volunteer(1).read("/attendances/mine").path("items").path(0);
        assertThat(own.path("activityTitle").asString()).isEqualTo("社区助老");
        assertThat(own.path("place").asString()).isEqualTo("万达社区");
    }

    @Test
    void aClaimThatOverlapsOwnServiceOrAnotherClaimIsRefused() {
        String activity = agency.runningActivity(5);
        agency.volunteer(1).post("/check-ins", agency.shownToken(activity, "IN"));
        clock.pass(Duration.ofHours(1));
        agency.volunteer(1).post("/check-outs", agency.shownToken(activity, "OUT"));
        clock.pass(Duration.ofHours(2));

        assertThat(claim(1, "2026-11-21T01:30:00Z", "2026-11-21T03:00:00Z").problem())
                .isEqualTo("claim-overlaps");
        assertThat(claim(2, "2026-11-21T01:30:00Z", "2026-11-21T03:00:00Z").status())
                .isEqualTo(201);
        assertThat(claim(2, "2026-11-21T02:59:00Z", "2026-11-21T03:30:00Z").problem())
                .isEqualTo("claim-overlaps");
        assertThat(claim(2, "2026-11-21T03:00:00Z", "2026-11-21T03:30:00Z").status())
                .isEqualTo(201);
        assertThat(claim(2, "2026-11-22T01:00:00Z", "2026-11-22T02:00:00Z").problem())
                .isEqualTo("claim-in-the-future");
    }

    @Test
    void serviceThatCountsSinceTheClaimKeepsItFromBeingConfirmed() {
        String activity = agency.runningActivity(5);
        clock.pass(Duration.ofHours(3));
        String path = CLAIMS + "/"
                + claim(1, "2026-11-21T01:00:00Z", "2026-11-21T02:00:00Z").id();
        agency.liaison().post(path + "/check");
        var time = Map.of("startedAt", "2026-11-21T01:30:00Z", "endedAt", "2026-11-21T02:30:00Z");
        assertThat(agency.liaison()
                        .put("/activities/" + activity + "/attendances/volunteer-1", time, "\"0\"")
                        .status())
                .isEqualTo(200);
        agency.liaison().post("/activities/" + activity + "/end");
        agency.committee()
                .post(
                        "/activities/" + activity + "/hours-review",
                        Map.of("confirm", List.of(activity + ".volunteer-1")));

        assertThat(agency.committee().post(path + "/confirmation").problem()).isEqualTo("attendance-overlaps");
    }

    @Test
    void aConfirmedClaimIsCorrectedAndVoidedBySecondPersons() {
        String path = confirmedClaim();
        var shorter = Map.of("startedAt", "2026-11-20T01:00:00Z", "endedAt", "2026-11-20T01:45:00Z", "reason", "误记");

        assertThat(agency.liaison().post(path + "/amendment", shorter).status()).isEqualTo(200);
        assertThat(total(CLAIMS + "?amendment=true")).isEqualTo(1);
        assertThat(agency.committee()
                        .read("/review-queue/amendments")
                        .path("total")
                        .asInt())
                .isZero();
        var corrected = agency.committee().post(path + "/amendment/approval").body();
        assertThat(corrected.path("minutes").asInt()).isEqualTo(45);
        assertThat(corrected.path("evidence").asString()).isEqualTo("CLAIMED");
        agency.liaison().post(path + "/amendment/void", Map.of("reason", "重复"));
        assertThat(agency.committee()
                        .post(path + "/amendment/approval")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("VOID");

        assertThat(eventsOf("hours-corrected", 2))
                .extracting(event -> event.path("revision").asInt() + " "
                        + event.path("minutes").asInt())
                .containsExactly("1 45", "2 0");
        assertThat(claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z").status())
                .isEqualTo(201);
    }

    @Test
    void aReturnedOrWithdrawnClaimMayBeMadeAgain() {
        String first = CLAIMS + "/"
                + claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z").id();
        agency.liaison().post(first + "/return", Map.of("reason", "证明不清"));
        var second = claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z");
        assertThat(agency.volunteer(1)
                        .post(CLAIMS + "/" + second.id() + "/withdrawal")
                        .status())
                .isEqualTo(200);

        assertThat(states("/outside-claims/mine")).containsExactlyInAnyOrder("RETURNED", "WITHDRAWN");
        assertThat(total(CLAIMS + "?state=RETURNED")).isEqualTo(1);
        assertThat(total(CLAIMS + "?state=WITHDRAWN")).isEqualTo(1);
        assertThat(total(CLAIMS + "?state=CLAIMED")).isZero();
        assertThat(total(CLAIMS + "?from=2026-11-20&to=2026-11-20&volunteerId=volunteer-1&section=section-1"))
                .isEqualTo(2);
        assertThat(total(CLAIMS + "?from=2026-11-21")).isZero();
    }

    @Test
    void aClaimIsSeenByItsVolunteerTheSectionAndTheCommitteeOnly() {
        var claimed = claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z");
        String path = CLAIMS + "/" + claimed.id();

        for (Caller caller : List.of(agency.volunteer(1), agency.liaison(), agency.committee())) {
            assertThat(caller.get(path).status()).isEqualTo(200);
        }
        for (Caller caller : List.of(agency.volunteer(2), agency.coLiaison())) {
            assertThat(caller.get(path).status()).isEqualTo(404);
        }
        assertThat(agency.coLiaison().post(path + "/check").status()).isEqualTo(404);
        assertThat(agency.volunteer(2).post(path + "/withdrawal").status()).isEqualTo(404);
        assertThat(agency.coLiaison().read(CLAIMS).path("total").asInt()).isZero();
    }

    @Test
    void aClaimWithoutProofOrAcrossMidnightIsRefused() {
        var bare = new HashMap<>(aClaim("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z"));
        bare.remove("proof");

        assertThat(agency.volunteer(1).post(CLAIMS, bare).problem()).isEqualTo("claim-without-proof");
        assertThat(claim(1, "2026-11-19T15:00:00Z", "2026-11-19T17:00:00Z").problem())
                .isEqualTo("claim-crosses-midnight");
        assertThat(claim(1, "2026-11-20T02:00:00Z", "2026-11-20T02:00:00Z").faultyFields())
                .containsExactly("endedAt");
    }

    private String confirmedClaim() {
        String path = CLAIMS + "/"
                + claim(1, "2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z").id();
        agency.liaison().post(path + "/check");
        assertThat(agency.committee().post(path + "/confirmation").status()).isEqualTo(200);
        return path;
    }

    private Answer claim(int volunteer, String from, String to) {
        return agency.volunteer(volunteer).post(CLAIMS, aClaim(from, to));
    }

    private static Map<String, Object> aClaim(String from, String to) {
        return Map.of("organiser", "万达社区", "startedAt", from, "endedAt", to, "content", "社区助老", "proof", "社区盖章证明");
    }

    private List<JsonNode> eventsOf(String type, int count) {
        return events
                .await(
                        "activity.events.v1",
                        count,
                        event -> event.tenant().equals(agency.id())
                                && event.type().equals("volunteering.activity." + type + ".v1"))
                .stream()
                .<JsonNode>map(event -> event.data())
                .toList();
    }

    private long waiting(Caller caller, String kind) {
        var item = caller.read("/inbox")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(caller.read(item.path("list").asString()).path("total").asLong())
                .isEqualTo(item.path("count").asLong());
        return item.path("count").asLong();
    }

    private int total(String path) {
        return agency.committee().read(path).path("total").asInt();
    }

    private List<String> states(String path) {
        return agency.volunteer(1)
                .read(path)
                .path("items")
                .valueStream()
                .map(each -> each.path("state").asString())
                .toList();
    }

    private static List<String> actions(JsonNode object) {
        return object.path("allowedActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
