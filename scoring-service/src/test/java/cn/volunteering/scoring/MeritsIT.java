package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.scoring.posting.ExpirePoints;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Points follow ratings, violations, limits and their end, each by an entry that says why; stars follow the hours. */
@PlatformTest
class MeritsIT {

    private static final Map<String, Integer> EXCELLENT =
            Map.of("patience", 5, "care", 5, "thoroughness", 5, "warmth", 5);

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    ExpirePoints expirePoints;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    private TestAgency agency;
    private TestPolicies policies;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
        policies = new TestPolicies(events, platform);
    }

    @Test
    void aRatedServiceIsWorthMoreAndTheVolunteerSeesWhy() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        var rated = agency.committee().put("/ratings/r1", EXCELLENT);

        assertThat(rated.status()).isEqualTo(200);
        assertThat(rated.body().path("state").path("factorHundredths").asInt()).isEqualTo(120);
        awaitName("/ratings");
        agency.awaitBalance("v1", 90, "1.80");
        agency.volunteer("account-1").awaitAt("/mine/points-entries?year=2026", page -> assertThat(items(page))
                .anySatisfy(entry -> {
                    assertThat(entry.path("kind").asString()).isEqualTo("ADJUST");
                    assertThat(entry.path("rule").asString()).isEqualTo("quality-factor.method");
                    assertThat(entry.path("points").asString()).isEqualTo("0.30");
                }));
        assertThat(agency.awaitPosted("points-posted", 2)).allSatisfy(EventContract::assertHolds);
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void aServiceThatTheLedgerDoesNotKnowCannotBeRated() {
        assertThat(agency.committee().put("/ratings/unknown", EXCELLENT).status())
                .isEqualTo(404);
    }

    @Test
    void nobodyRatesTheirOwnService() {
        agency.volunteerChanged("v1", "committee", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.committee()
                .awaitAt("/mine", mine -> assertThat(mine.path("volunteerId").asString())
                        .isEqualTo("v1"));

        assertThat(agency.committee().put("/ratings/r1", EXCELLENT).problem()).isEqualTo("rating-of-self");
    }

    private void awaitName(String list) {
        agency.committee().awaitAt(list, page -> assertThat(items(page))
                .extracting(row -> row.path("state").path("volunteerName").asString())
                .containsExactly("演示001"));
    }

    @Test
    void aLiaisonRatesServiceOfTheirSectionsAndNoOther() {
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.memberChanged("v2", "liaison", "演示002", TestAgency.SECTION);
        agency.memberChanged("v3", "other-liaison", "演示003", "other-section");
        var other = agency.caller("other-liaison", "liaison");
        awaitVolunteer(agency.liaison(), "v2");
        awaitVolunteer(other, "v3");

        assertThat(offered(agency.liaison())).containsExactly("RATE");
        assertThat(offered(other)).isEmpty();
        assertThat(other.put("/ratings/r1", EXCELLENT).status()).isEqualTo(404);
        assertThat(agency.caller("nobody", "liaison")
                        .put("/ratings/r1", EXCELLENT)
                        .status())
                .isEqualTo(404);
        assertThat(agency.liaison().put("/ratings/r1", EXCELLENT).status()).isEqualTo(200);
        assertThat(other.read("/ratings/own-sections").path("total").asInt()).isZero();

        agency.awaitBalance("v1", 90, "1.80");
        agency.appointed("v3", "other-liaison", "other-section", List.of(TestAgency.SECTION));
        Awaitility.await("the appointment arrives")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(other.put("/ratings/r1", EXCELLENT).status()).isEqualTo(200));
        assertThat(other.get("/ratings").status()).isEqualTo(403);
        assertThat(agency.liaison().read("/ratings/own-sections").path("total").asInt())
                .isEqualTo(1);
    }

    private static List<String> offered(Caller caller) {
        return items(caller.read("/volunteers/v1/hours-entries?year=2026")).stream()
                .flatMap(entry -> entry.path("allowedActions").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static void awaitVolunteer(Caller liaison, String volunteer) {
        liaison.awaitAt(
                "/mine", mine -> assertThat(mine.path("volunteerId").asString()).isEqualTo(volunteer));
    }

    @Test
    void anUpheldViolationTakesThePointsUntilItIsLifted() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        var upheld = agency.committee().post("/violations", Map.of("recordId", "r1", "reason", "收取服务对象财物"));

        assertThat(upheld.status()).isEqualTo(201);
        assertThat(upheld.body().path("state").path("extent").asString()).isEqualTo("ACTIVITY_VOID_AND_HONOURS_BARRED");
        awaitName("/violations");
        agency.awaitBalance("v1", 90, "0.00");

        agency.committee().post("/violations/" + upheld.id() + "/lift", Map.of("reason", "复议撤销"), upheld.etag());
        agency.awaitBalance("v1", 90, "1.50");
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void aDayCountsUpToItsLimitAndACorrectionGivesRoomAgain() {
        policies.publish(agency.id(), "points.daily-maximum-hundredths", "HUNDREDTHS", 200);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v1"));
        agency.awaitBalance("v1", 180, "2.00");

        agency.send(agency.corrected("r1", "v1", 1, 15));

        agency.awaitBalance("v1", 105, "1.75");
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void pointsThatLastSayWhenTheyEnd() {
        policies.publish(agency.id(), "points.expire-after-months", "COUNT", 1_200);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        agency.inside(() -> expirePoints.endedBetween(null, LocalDate.of(2026, 11, 1)));

        assertThat(items(agency.committee().read("/volunteers/v1/points-entries?year=2026")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path("endsOn").asString()).isEqualTo("2126-03-05"));
    }

    @Test
    void pointsThatHaveEndedLeaveTheBalance() {
        policies.publish(agency.id(), "points.expire-after-months", "COUNT", 1);

        agency.send(agency.confirmed("r1", "v1"));

        agency.committee().awaitAt("/volunteers/v1/points-entries?year=2026", page -> assertThat(items(page))
                .extracting(entry -> entry.path("kind").asString() + " "
                        + entry.path("points").asString())
                .containsExactlyInAnyOrder("CONFIRM 1.50", "EXPIRE -1.50"));
        agency.awaitBalance("v1", 90, "0.00");
    }

    @Test
    void whetherPointsAreATrialIsSaidWithItsClause() {
        policies.publish(agency.id(), "points.trial", "FLAG", false);

        var basis = agency.committee().read("/totals?year=2026").path("basis");

        assertThat(basis.path("trial").asBoolean()).isFalse();
        assertThat(basis.path("policyId").asString()).isEqualTo("points-trial");
        assertThat(basis.path("clause").asString()).isEqualTo("c1");
    }

    @Test
    void aStarIsGrantedOnceAndWithdrawnByACorrection() {
        policies.publish(agency.id(), "stars.one-minimum-minutes", "MINUTES", 90);
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.volunteer("account-1").awaitAt("/mine/stars", mine -> {
            assertThat(mine.path("stars").asInt()).isEqualTo(1);
            assertThat(mine.path("minutes").asLong()).isEqualTo(90);
            assertThat(mine.path("missingMinutes").asLong()).isEqualTo(17_910);
        });

        agency.send(agency.corrected("r1", "v1", 1, 89));

        agency.committee().awaitAt("/volunteers/v1/stars", stars -> assertThat(
                        stars.path("stars").asInt())
                .isZero());
        assertThat(agency.awaitPosted("star-changed", 2))
                .allSatisfy(EventContract::assertHolds)
                .extracting(event -> event.data().path("change").asString())
                .containsExactly("GRANTED", "WITHDRAWN");
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }
}
