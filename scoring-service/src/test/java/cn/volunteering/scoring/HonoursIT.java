package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Figures say who may be chosen, people decide, and the honoured see it. */
@PlatformTest
class HonoursIT {

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
    void twoPeopleMakeAnOutstandingVolunteer() {
        threshold(90);
        agency.memberChanged("v1", "account-1", "演示甲", "section-1");
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v2", 89, "MEASURED", "2026-03-05T01:00:00Z"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.awaitBalance("v2", 89, "1.48");
        var round = open("OUTSTANDING_VOLUNTEER");

        assertThat(items(agency.committee().read(round + "/candidates")))
                .extracting(
                        line -> line.path("volunteerId").asString(),
                        line -> line.path("eligible").asBoolean(),
                        line -> line.path("missingMinutes").asLong(),
                        line -> line.path("clause").asString())
                .containsExactly(tuple("v1", true, 0L, "c1"), tuple("v2", false, 1L, "c1"));
        assertThat(nominate(round, "v2").problem()).isEqualTo("honour-not-eligible");
        var nominated = nominate(round, "v1");
        assertThat(nominated.status()).isEqualTo(201);
        assertThat(nominated.body().path("allowedActions")).isEmpty();

        var honour = "/honours/" + nominated.text("id");
        assertThat(agency.committee()
                        .post(honour + "/grant", Map.of("documentNumber", "党发1号"), nominated.etag())
                        .problem())
                .isEqualTo("honour-without-second-person");
        var granted = second().post(honour + "/grant", Map.of("documentNumber", "党发1号"), nominated.etag());

        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.text("holderName")).isEqualTo("演示甲");
        assertThat(agency.awaitPosted("honour-granted", 1)).allSatisfy(EventContract::assertHolds);
        assertThat(items(agency.volunteer("account-1").read("/mine/honours")))
                .extracting(line -> line.path("state").asString())
                .containsExactly("GRANTED");

        second().post(honour + "/revocation", Map.of("reason", "弄虚作假"), granted.etag());
        assertThat(agency.awaitPosted("honour-revoked", 1)).allSatisfy(EventContract::assertHolds);
        assertThat(items(agency.volunteer("account-1").read("/mine/honours"))).isEmpty();
    }

    @Test
    void anUpheldViolationBarsHonoursUnlessThePolicyTakesOnlyThePoints() {
        threshold(90);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v2"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.awaitBalance("v2", 90, "1.50");
        uphold("r1");
        policies.publish(agency.id(), "violation.effect", "CHOICE", "POINTS_ONLY");
        uphold("r2");
        var round = open("OUTSTANDING_VOLUNTEER");

        assertThat(nominate(round, "v1").problem()).isEqualTo("honour-barred");
        assertThat(nominate(round, "v2").status()).isEqualTo(201);
    }

    @Test
    void sectionsAreRankedAndOneIsChosenByPeople() {
        agency.memberChanged("v1", "account-1", "演示甲", "section-1");
        agency.memberChanged("v2", "account-2", "演示乙", "section-2");
        agency.named("早高峰劝导", "办公室", "第一党支部");
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        var round = open("OUTSTANDING_SECTION");

        agency.committee().awaitAt(round + "/section-ranking", page -> assertThat(items(page))
                .extracting(
                        line -> line.path("sectionId").asString(),
                        line -> line.path("rank").asInt(),
                        line -> line.path("people").asLong(),
                        line -> line.path("minutes").asLong(),
                        line -> line.path("activities").asLong())
                .containsExactly(tuple("section-1", 1, 1L, 90L, 1L), tuple("section-2", 2, 1L, 0L, 0L)));
        var nominated = nominate(round, "section-1");
        assertThat(agency.committee()
                        .post(round + "/closing", Map.of(), "\"1\"")
                        .problem())
                .isEqualTo("award-round-undecided");
        second().post("/honours/" + nominated.text("id") + "/refusal", Map.of("reason", "另行表彰"), nominated.etag());

        var closed = agency.committee().post(round + "/closing", Map.of(), "\"1\"");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(agency.committee().get(round + "/candidates").problem()).isEqualTo("award-round-of-another-kind");
    }

    private void threshold(long minutes) {
        policies.publish(agency.id(), "outstanding-volunteer.minimum-minutes", "MINUTES", minutes);
    }

    private String open(String kind) {
        var opened = agency.committee().post("/award-rounds", Map.of("year", 2026, "kind", kind));
        return "/award-rounds/" + opened.id();
    }

    private Answer nominate(String round, String holder) {
        return agency.committee().post(round + "/nominations", Map.of("holderId", holder, "reason", "积极参加"));
    }

    private void uphold(String record) {
        var upheld = agency.committee().post("/violations", Map.of("recordId", record, "reason", "收取服务对象财物"));
        assertThat(upheld.status()).isEqualTo(201);
    }

    private Caller second() {
        return agency.caller("committee-2", "committee");
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }
}
