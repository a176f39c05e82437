package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** The points of a year are drafted, questioned and published inside the unit; names stay inside without a basis. */
@PlatformTest
class BulletinIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestEvents events;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    private TestAgency agency;

    @BeforeEach
    void anAgencyWithAYear() {
        agency = new TestAgency(tenants);
        agency.memberChanged("v1", "account-1", "演示甲", "section-1");
        agency.memberChanged("v2", "account-2", "演示乙", "section-1");
        agency.named("早高峰劝导", "办公室", "第一党支部");
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v2", 30, "MEASURED", "2026-03-06T01:00:00Z"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.awaitBalance("v2", 30, "0.50");
        agency.volunteer("account-2")
                .awaitAt("/mine", mine -> assertThat(mine.path("volunteerId").asString())
                        .isEqualTo("v2"));
    }

    @Test
    void aDraftIsSeenByTheCommitteeOnly() {
        draft();

        assertThat(agency.committee().read("/bulletins/2026").path("state").asString())
                .isEqualTo("DRAFT");
        assertThat(agency.volunteer("account-1").get("/bulletins/2026").status())
                .isEqualTo(404);
        assertThat(agency.volunteer("account-1")
                        .read("/bulletins")
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(agency.committee().post("/bulletins", Map.of("year", 2026)).status())
                .isEqualTo(409);
    }

    @Test
    void everyoneSeesTotalsAndTheirOwnLineButNoNames() {
        open(draft());

        var seen = agency.volunteer("account-2").read("/bulletins/2026");

        assertThat(seen.path("participants").asLong()).isEqualTo(2);
        assertThat(seen.path("points").asString()).isEqualTo("2.00");
        assertThat(seen.path("sections").path(0).path("sectionName").asString()).isEqualTo("办公室");
        assertThat(seen.path("sections").path(0).path("minutes").asLong()).isEqualTo(120);
        assertThat(seen.path("own").path("volunteerId").asString()).isEqualTo("v2");
        assertThat(seen.path("own").path("points").asString()).isEqualTo("0.50");
        assertThat(seen.toString()).doesNotContain("演示甲").doesNotContain("v1");
        assertThat(agency.volunteer("account-2").get("/bulletins/2026/lines").problem())
                .isEqualTo("bulletin-list-internal");
    }

    @Test
    void namesAreListedOnceABasisIsRecorded() {
        var named = agency.committee().put("/bulletins/2026/named-list", Map.of("basis", "机关党委会议纪要 3 号"), draft());
        assertThat(named.status()).isEqualTo(200);
        open(named.etag());

        assertThat(items(agency.volunteer("account-2").read("/bulletins/2026/lines")))
                .extracting(line -> line.path("volunteerName").asString())
                .containsExactly("演示甲", "演示乙");
    }

    @Test
    void anUpheldObjectionLeadsToANewWindowAndTheFrozenFiguresStay() {
        open(draft());
        var objected = agency.volunteer("account-2").post("/bulletins/2026/objections", Map.of("reason", "少计 30 分钟"));
        assertThat(objected.status()).isEqualTo(200);
        assertThat(agency.volunteer("account-1").read("/bulletins/2026").path("objections"))
                .isEmpty();
        var decided = agency.committee()
                .post("/bulletins/2026/objections/1/decision", Map.of("upheld", true, "reason", "补记"));
        assertThat(decided.status()).isEqualTo(200);
        agency.send(agency.confirmed("r3", "v2", 30, "ATTESTED", "2026-03-07T01:00:00Z"));
        agency.awaitBalance("v2", 60, "1.00");

        var renewed = agency.committee().post("/bulletins/2026/renewal", Map.of(), decided.etag());
        assertThat(renewed.text("state")).isEqualTo("DRAFT");
        var opened = open(renewed.etag());
        assertThat(second().post("/bulletins/2026/freezing", Map.of(), opened).problem())
                .isEqualTo("bulletin-window-open");
        agency.endObjections(mongo);
        var frozen = second().post("/bulletins/2026/freezing", Map.of(), opened);

        assertThat(frozen.text("state")).isEqualTo("FROZEN");
        assertThat(frozen.body().path("allowedActions")).isEmpty();
        assertThat(agency.awaitPosted("bulletin-published", 1)).singleElement().satisfies(event -> {
            EventContract.assertHolds(event);
            assertThat(event.data().path("minutes").asLong()).isEqualTo(150);
        });
        agency.send(agency.confirmed("r4", "v1", 30, "ATTESTED", "2026-03-08T01:00:00Z"));
        agency.awaitBalance("v1", 120, "2.00");
        assertThat(agency.committee().read("/bulletins/2026").path("minutes").asLong())
                .isEqualTo(150);
    }

    @Test
    void theDaysForObjectionsAreSetByPolicy() {
        new TestPolicies(events, platform).publish(agency.id(), "points-bulletins.objection-days", "DAYS", 12);

        open(draft());

        var bulletin = agency.committee().read("/bulletins/2026");
        var from = LocalDate.parse(bulletin.path("objectionFrom").asString());
        assertThat(bulletin.path("objectionUntil").asString())
                .isEqualTo(from.plusDays(12).toString());
    }

    private String draft() {
        var drafted = agency.committee().post("/bulletins", Map.of("year", 2026));
        assertThat(drafted.status()).isEqualTo(201);
        return drafted.etag();
    }

    private String open(String seen) {
        var opened = second().post("/bulletins/2026/opening", Map.of(), seen);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text("state")).isEqualTo("OBJECTION");
        return opened.etag();
    }

    private Caller second() {
        return agency.caller("committee-2", "committee");
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }
}
