package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Places while life goes on: people leave, activities are called off or end early. */
@ServiceTest
class PlacesIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "SUSPENDED", "REGISTERED"})
    void whoMayNotServeAnyMoreLosesTheSeatAndTheNextIsTold(String state) {
        String activity = activityOfThree(1);

        agency.volunteerChanged(1, 2, state);

        awaitPlace(2, "SEATED");
        assertThat(mine(agency.volunteer(2)).path("promotedAt").isMissingNode()).isFalse();
        assertThat(mine(agency.volunteer(3)).path("mine").path("number").asInt())
                .isEqualTo(1);
        assertThat(agency.liaison()
                        .read("/activities/" + activity + "/sign-ups")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whoWaitsAndLeavesLosesTheWaitingPlaceOnly() {
        activityOfThree(1);

        agency.volunteerChanged(2, 2, "LEFT");

        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        mine(agency.volunteer(3)).path("mine").path("number").asInt() == 1);
        assertThat(mine(agency.volunteer(1)).path("mine").path("standing").asString())
                .isEqualTo("SEATED");
    }

    @Test
    void whoReturnsSignsUpAgainBehindTheOthers() {
        String activity = activityOfThree(2);
        agency.volunteerChanged(1, 2, "SUSPENDED");
        awaitPlace(3, "SEATED");
        agency.volunteerChanged(1, 3, "ACTIVE");

        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.volunteer(1)
                                .post("/activities/" + activity + "/sign-ups")
                                .status()
                        == 200);

        assertThat(mine(agency.volunteer(1)).path("mine").path("standing").asString())
                .isEqualTo("WAITING");
    }

    @Test
    void aRunningActivityKeepsThoseWhoAreThere() {
        String activity = activityOfThree(3);
        agency.liaison().post("/activities/" + activity + "/start");

        agency.volunteerChanged(1, 2, "LEFT");
        agency.volunteerChanged(2, 2, "SUSPENDED");

        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.volunteer(2)
                        .post("/check-ins", agency.shownToken(activity, "IN"))
                        .problem()
                        .equals("volunteer-not-active"));
        assertThat(agency.liaison()
                        .read("/activities/" + activity + "/sign-ups")
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void anActivityThatEndedEarlyFreesTheTimeItDidNotUse() {
        String early = agency.recruitingActivity(1);
        agency.volunteer(1).post("/activities/" + early + "/sign-ups");
        agency.liaison().post("/activities/" + early + "/start");
        String next = "/activities/" + agency.recruitingActivity(1) + "/sign-ups";
        assertThat(agency.volunteer(1).post(next).problem()).isEqualTo("signup-clash");

        agency.liaison().post("/activities/" + early + "/end");

        assertThat(agency.volunteer(1).post(next).status()).isEqualTo(200);
    }

    @Test
    void placeTitleAndCapacityChangeWhilePeopleSignUp() {
        String activity = "/activities/" + activityOfThree(1);
        var seen = agency.liaison().get(activity);
        var plan = TestAgency.aPlan(2);
        plan.put("place", "南门");
        plan.remove("branchIds");

        var replanned = agency.liaison().put(activity, plan, seen.etag());

        assertThat(replanned.status()).isEqualTo(200);
        assertThat(replanned.body().path("branchIds").path(0).asString()).isEqualTo(TestAgency.BRANCH);
        var second = mine(agency.volunteer(2));
        assertThat(second.path("mine").path("standing").asString()).isEqualTo("SEATED");
        assertThat(second.path("promotedAt").isMissingNode()).isFalse();
        assertThat(second.path("place").asString()).isEqualTo("南门");
        assertThat(second.path("consentNeeded").asBoolean()).isFalse();
        assertThat(second.path("changes").path(0).path("fields").toString()).contains("place", "capacity");
        assertThat(agency.liaison()
                        .put(activity, TestAgency.aPlan(1), replanned.etag())
                        .problem())
                .isEqualTo("activity-seats-taken");
    }

    @Test
    void aNewTimeAsksEverybodyAgainAndKeepsTheOrder() {
        String activity = "/activities/" + activityOfThree(2);
        String clashing = "/activities/" + agency.recruitingActivity(5) + "/sign-ups";
        var plan = TestAgency.aPlan(2);
        plan.put("startsAt", "2026-11-22T01:00:00Z");
        plan.put("endsAt", "2026-11-22T04:00:00Z");

        agency.liaison().put(activity, plan, agency.liaison().get(activity).etag());

        assertThat(mine(agency.volunteer(1)).path("consentNeeded").asBoolean()).isTrue();
        assertThat(agency.volunteer(1).post(clashing).status()).isEqualTo(200);
        var agreed = agency.volunteer(1).post(activity + "/sign-ups");
        assertThat(agreed.body().path("standing").asString()).isEqualTo("SEATED");
        var declined = agency.volunteer(2).delete(activity + "/sign-ups/mine?reason=busy");
        assertThat(declined.status()).isEqualTo(204);
        var lines = agency.liaison().read(activity + "/sign-ups").path("items");
        assertThat(lines.valueStream()
                        .map(line -> line.path("volunteerId").asString() + " "
                                + line.path("consentNeeded").asBoolean()))
                .containsExactly("volunteer-1 false", "volunteer-3 true");
    }

    private String activityOfThree(int capacity) {
        String activity = agency.recruitingActivity(capacity);
        for (int number = 1; number <= 3; number++) {
            agency.volunteer(number).post("/activities/" + activity + "/sign-ups", Map.of());
        }
        return activity;
    }

    private void awaitPlace(int number, String standing) {
        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> mine(agency.volunteer(number))
                        .path("mine")
                        .path("standing")
                        .asString()
                        .equals(standing));
    }

    private static JsonNode mine(Caller volunteer) {
        return volunteer.read("/sign-ups/mine").path("items").path(0);
    }
}
