package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Volunteers give points for souvenirs, and neither points nor units are given twice. */
@PlatformTest
class SouvenirsIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

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
    void aSouvenirIsRequestedAndHandedOver() {
        memberWithPoints("v1", "account-1", 2);
        var cup = stocked("演示保温杯", 1, 1);
        stocked("演示雨伞", 3, 1);
        var me = agency.volunteer("account-1");
        assertThat(items(me.read("/mine/souvenirs")))
                .extracting(OfferLine::of)
                .containsExactly(new OfferLine("演示保温杯", "0.00", true), new OfferLine("演示雨伞", "1.00", false));

        var requested = me.post("/redemptions", Map.of("souvenirId", cup.id()));

        assertThat(requested.status()).isEqualTo(201);
        assertThat(requested.text("number")).endsWith("-0001");
        assertPurse(me.read("/mine"), "1.00", "1.00", "0.00");
        assertThat(me.post("/redemptions", Map.of("souvenirId", cup.id())).problem())
                .isEqualTo("souvenir-out-of-stock");
        var line =
                items(agency.committee().read("/redemptions?state=REQUESTED")).getFirst();
        assertThat(line.path("volunteerName").asString()).isEqualTo("演示甲");
        assertThat(strings(line.path("allowedActions"))).containsExactlyInAnyOrder("HAND_OVER", "SEND_BACK");
        assertThat(agency.waiting("REDEMPTIONS_TO_HAND_OVER")).isEqualTo(1);

        var handedOver = agency.committee().post(address(requested) + "/hand-over", Map.of(), requested.etag());

        assertThat(handedOver.text("state")).isEqualTo("HANDED_OVER");
        assertThat(agency.waiting("REDEMPTIONS_TO_HAND_OVER")).isZero();
        assertPurse(agency.committee().read("/volunteers/v1/balance"), "1.00", "0.00", "1.00");
        agency.awaitBalance("v1", 120, "2.00");
        assertThat(agency.awaitPosted("redemption-changed", 2)).allSatisfy(EventContract::assertHolds);
        assertThat(agency.awaitPosted("points-spent", 1)).singleElement().satisfies(event -> {
            EventContract.assertHolds(event);
            assertThat(event.data().path("hundredths").asLong()).isEqualTo(-100);
        });
    }

    @Test
    void whatIsWithdrawnIsFreeAgainAndTheLedgerShowsBoth() {
        memberWithPoints("v1", "account-1", 1);
        var cup = stocked("演示保温杯", 1, 1);
        var me = agency.volunteer("account-1");
        var requested = me.post("/redemptions", Map.of("souvenirId", cup.id()));

        var withdrawn = me.post(address(requested) + "/withdrawal", Map.of(), requested.etag());

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertPurse(me.read("/mine"), "1.00", "0.00", "0.00");
        me.awaitAt("/mine/spent-points", page -> assertThat(items(page))
                .extracting(entry -> entry.path("kind").asString(), entry -> entry.path("points")
                        .asString())
                .containsExactlyInAnyOrder(tuple("REDEEM", "-1.00"), tuple("REVERSE", "1.00")));
        assertThat(me.post("/redemptions", Map.of("souvenirId", cup.id())).status())
                .isEqualTo(201);
        assertThat(items(me.read("/mine/redemptions"))).hasSize(2);
    }

    @Test
    void aVolunteerSeesNobodyElsesRedemptions() {
        memberWithPoints("v1", "account-1", 1);
        memberWithPoints("v2", "account-2", 1);
        var cup = stocked("演示保温杯", 1, 1);
        var requested = agency.volunteer("account-1").post("/redemptions", Map.of("souvenirId", cup.id()));
        var other = agency.volunteer("account-2");

        assertThat(other.get(address(requested)).status()).isEqualTo(404);
        assertThat(other.post(address(requested) + "/withdrawal", Map.of(), requested.etag())
                        .status())
                .isEqualTo(404);
        assertThat(items(other.read("/mine/redemptions"))).isEmpty();
    }

    @Test
    void manyWhoRequestAtOnceGetNoMoreThanTheStock() {
        int people = 8;
        var cup = stocked("演示保温杯", 1, 3);
        IntStream.range(0, people).forEach(i -> memberWithPoints("v" + i, "account-" + i, 1));

        var answers = atOnce(IntStream.range(0, people)
                .<Callable<Answer>>mapToObj(i ->
                        () -> agency.volunteer("account-" + i).post("/redemptions", Map.of("souvenirId", cup.id())))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(5)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("souvenir-out-of-stock"));
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.text("number")))
                .doesNotHaveDuplicates();
        assertThat(agency.committee()
                        .read("/souvenirs/" + cup.id())
                        .path("left")
                        .asInt())
                .isZero();
    }

    @Test
    void aPersonWhoRequestsManyTimesAtOnceGivesNoMoreThanTheirPoints() {
        memberWithPoints("v1", "account-1", 2);
        var cup = stocked("演示保温杯", 1, 100);
        Callable<Answer> request =
                () -> agency.volunteer("account-1").post("/redemptions", Map.of("souvenirId", cup.id()));

        var answers = atOnce(List.of(request, request, request, request, request, request));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("redemption-points-missing"));
        assertPurse(agency.volunteer("account-1").read("/mine"), "0.00", "2.00", "0.00");
    }

    @Test
    void nothingIsGivenWherePointsAreSwitchedOff() {
        memberWithPoints("v1", "account-1", 1);
        var cup = stocked("演示保温杯", 1, 1);

        policies.publish(agency.id(), "points.per-confirmed-hour-hundredths", "HUNDREDTHS", 0);

        assertThat(agency.volunteer("account-1")
                        .post("/redemptions", Map.of("souvenirId", cup.id()))
                        .problem())
                .isEqualTo("points-switched-off");
    }

    @Test
    void aPolicyLimitsThePriceAndTheStockIsLoweredOnlyAfterTheOffer() {
        policies.publish(agency.id(), "souvenirs.highest-price-points", "COUNT", 10);

        assertThat(enter("演示背包", 11, 1).problem()).isEqualTo("souvenir-price-above-limit");
        var umbrella = stocked("演示雨伞", 10, 2);
        assertThat(change(umbrella, 1, true).problem()).isEqualTo("souvenir-offered");
        var paused = change(umbrella, 2, false);
        assertThat(change(paused, 1, false).status()).isEqualTo(200);
        assertThat(enter("演示雨伞", 1, 1).status()).isEqualTo(409);
    }

    private record OfferLine(String name, String missing, boolean mayRedeem) {

        static OfferLine of(JsonNode line) {
            return new OfferLine(
                    line.path("name").asString(),
                    line.path("missingPoints").asString(),
                    strings(line.path("allowedActions")).contains("REDEEM"));
        }
    }

    private void memberWithPoints(String volunteer, String account, int hours) {
        agency.memberChanged(volunteer, account, "演示甲", "section-1");
        agency.send(agency.confirmed("of-" + volunteer, volunteer, 60 * hours, "MEASURED", "2026-03-05T01:00:00Z"));
        agency.awaitBalance(volunteer, 60L * hours, hours + ".00");
        agency.volunteer(account)
                .awaitAt("/mine", mine -> assertThat(mine.path("volunteerId").asString())
                        .isEqualTo(volunteer));
    }

    private Answer stocked(String name, int points, int stock) {
        var entered = enter(name, points, stock);
        assertThat(entered.status()).isEqualTo(201);
        return entered;
    }

    private Answer enter(String name, int points, int stock) {
        return agency.committee().post("/souvenirs", form(name, points, stock, true));
    }

    private Answer change(Answer souvenir, int stock, boolean offered) {
        return agency.committee()
                .put(
                        "/souvenirs/" + souvenir.text("id"),
                        form(souvenir.text("name"), 10, stock, offered),
                        souvenir.etag());
    }

    private static Map<String, Object> form(String name, int points, int stock, boolean offered) {
        var form = new HashMap<String, Object>();
        form.put("name", name);
        form.put("description", null);
        form.put("points", points);
        form.put("stock", stock);
        form.put("offered", offered);
        return form;
    }

    private static String address(Answer redemption) {
        return "/redemptions/" + redemption.text("id");
    }

    private static void assertPurse(JsonNode balance, String available, String reserved, String spent) {
        var purse = balance.path("purse");
        assertThat(purse.path("available").asString()).isEqualTo(available);
        assertThat(purse.path("reserved").asString()).isEqualTo(reserved);
        assertThat(purse.path("spent").asString()).isEqualTo(spent);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
