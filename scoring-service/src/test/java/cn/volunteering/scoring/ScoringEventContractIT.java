package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Publishes every event type of the service and checks it against its contract file. */
class ScoringEventContractIT extends EventContractSuite {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    @Override
    protected void publishEveryType() {
        var agency = new TestAgency(tenants);
        new TestPolicies(events, platform).publish(agency.id(), "stars.one-minimum-minutes", "MINUTES", 45);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.corrected("r1", "v1", 1, 45));
        agency.awaitBalance("v1", 45, "0.75");
        agency.committee().put("/ratings/r1", Map.of("patience", 5, "care", 5, "thoroughness", 5, "warmth", 5));
        agency.committee().post("/violations", Map.of("recordId", "r1", "reason", "收取服务对象财物"));
        agency.awaitBalance("v1", 45, "0.00");
        publishBulletin(agency);
        honour(agency);
        redeem(agency);
        state(agency);
        agency.transferred("t1", "v2", new TestAgency(tenants), "w2", "HOURS_AND_POINTS");
    }

    private void publishBulletin(TestAgency agency) {
        var second = agency.caller("committee-2", "committee");
        var drafted = agency.committee().post("/bulletins", Map.of("year", 2026));
        var opened = second.post("/bulletins/2026/opening", Map.of(), drafted.etag());
        agency.endObjections(mongo);
        second.post("/bulletins/2026/freezing", Map.of(), opened.etag());
    }

    private static void honour(TestAgency agency) {
        agency.send(agency.confirmed("r2", "v2"));
        agency.awaitBalance("v2", 90, "1.50");
        var second = agency.caller("committee-2", "committee");
        var round = agency.committee().post("/award-rounds", Map.of("year", 2026, "kind", "OUTSTANDING_VOLUNTEER"));
        var nominated = agency.committee()
                .post("/award-rounds/" + round.id() + "/nominations", Map.of("holderId", "v2", "reason", "积极参加"));
        var honour = "/honours/" + nominated.text("id");
        var granted = second.post(honour + "/grant", Map.of("documentNumber", "党发1号"), nominated.etag());
        second.post(honour + "/revocation", Map.of("reason", "弄虚作假"), granted.etag());
    }

    private static void redeem(TestAgency agency) {
        agency.volunteerChanged("v2", "account-2", 1);
        var me = agency.volunteer("account-2");
        me.awaitAt(
                "/mine", mine -> assertThat(mine.path("volunteerId").asString()).isEqualTo("v2"));
        var souvenir = agency.committee()
                .post("/souvenirs", Map.of("name", "演示保温杯", "points", 1, "stock", 1, "offered", true));
        var requested = me.post("/redemptions", Map.of("souvenirId", souvenir.text("id")));
        me.post("/redemptions/" + requested.text("id") + "/withdrawal", Map.of(), requested.etag());
    }

    private static void state(TestAgency agency) {
        var prepared = agency.committee()
                .post(
                        "/statements",
                        Map.of("volunteerId", "v2", "year", 2026, "purpose", "ANNUAL_APPRAISAL", "recipient", "人事处"));
        var statement = "/statements/" + prepared.text("id");
        var confirmed = agency.volunteer("account-2").post(statement + "/confirmation", Map.of(), prepared.etag());
        var issued = agency.committee().post(statement + "/issue", Map.of(), confirmed.etag());
        agency.committee().post(statement + "/voiding", Map.of("reason", "时长更正"), issued.etag());
    }
}
