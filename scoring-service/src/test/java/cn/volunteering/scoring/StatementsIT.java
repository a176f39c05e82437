package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A person sees what is stated about them before it is sent, and whoever receives it can check it. */
@PlatformTest
class StatementsIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    private TestAgency agency;

    @BeforeEach
    void anAgencyWithAVolunteer() {
        agency = new TestAgency(tenants);
        agency.memberChanged("v1", "account-1", "演示甲乙", "section-1");
        agency.named("早高峰劝导", "办公室", "第一党支部");
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        agency.volunteer("account-1").awaitAt("/mine/statement-preview?year=2026", preview -> {
            assertThat(preview.path("name").asString()).isEqualTo("演示甲乙");
            assertThat(preview.path("section").asString()).isEqualTo("办公室");
        });
    }

    @Test
    void thePersonSeesExactlyWhatIsSent() throws Exception {
        new TestPolicies(events, platform)
                .publish(agency.id(), "appraisal-bonus.outstanding-volunteer-hundredths", "HUNDREDTHS", 200);
        var prepared = prepare("ANNUAL_APPRAISAL");
        assertThat(prepared.status()).isEqualTo(201);
        assertThat(agency.waiting("STATEMENTS_TO_ISSUE")).isEqualTo(1);
        assertThat(issue(prepared).problem()).isEqualTo("statement-not-seen");
        assertThat(check(prepared).status()).isEqualTo(404);
        var me = agency.volunteer("account-1");
        var mine = items(me.read("/mine/statements")).getFirst();
        var content = mine.path("content");
        assertThat(content.path("minutes").asLong()).isEqualTo(90);
        assertThat(content.path("activities").asLong()).isEqualTo(1);
        assertThat(content.path("bonus").asString()).isEqualTo("0.00");
        assertThat(content.path("clause").path("clause").asString()).isEqualTo("c1");

        var confirmed = me.post(address(prepared) + "/confirmation", Map.of(), prepared.etag());
        var issued = issue(confirmed);

        assertThat(issued.text("state")).isEqualTo("ISSUED");
        assertThat(agency.waiting("STATEMENTS_TO_ISSUE")).isZero();
        assertThat(issued.body().path("content")).isEqualTo(content);
        assertSignedFor(issued);
        assertThat(check(issued).body().path("valid").asBoolean()).isTrue();
        assertThat(check(issued).text("name")).isEqualTo("演＊＊＊");
        assertThat(check(issued).text("hours")).isEqualTo("1.50");
        assertThat(agency.awaitPosted("statement-issued", 1)).allSatisfy(EventContract::assertHolds);

        var voided = agency.committee().post(address(issued) + "/voiding", Map.of("reason", "时长更正"), issued.etag());

        assertThat(voided.text("voidedFor")).isEqualTo("时长更正");
        assertThat(check(issued).body().path("valid").asBoolean()).isFalse();
        assertThat(agency.awaitPosted("statement-voided", 1)).allSatisfy(EventContract::assertHolds);
    }

    @Test
    void aCorrectionAfterThePreparationIsNotSentUnseen() {
        var prepared = prepare("MORAL_MODEL");
        var confirmed =
                agency.volunteer("account-1").post(address(prepared) + "/confirmation", Map.of(), prepared.etag());
        agency.send(agency.corrected("r1", "v1", 1, 60));
        agency.awaitBalance("v1", 60, "1.00");

        assertThat(issue(confirmed).problem()).isEqualTo("statement-outdated");
        assertThat(prepare("MORAL_MODEL").status()).isEqualTo(409);
        agency.committee().post(address(confirmed) + "/voiding", Map.of("reason", "数据更正"), confirmed.etag());
        assertThat(prepare("MORAL_MODEL").body().path("content").path("minutes").asLong())
                .isEqualTo(60);
    }

    @Test
    void withoutDaysForViewingAStatementIsSentAtOnce() {
        new TestPolicies(events, platform).publish(agency.id(), "appraisal-statements.viewing-days", "DAYS", 0);

        assertThat(issue(prepare("ANNUAL_APPRAISAL")).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseSeesAStatementAndNothingPersonalIsInIt() {
        agency.memberChanged("v2", "account-2", "演示丙", "section-1");
        var prepared = prepare("ANNUAL_APPRAISAL");
        var other = agency.volunteer("account-2");
        other.awaitAt(
                "/mine", mine -> assertThat(mine.path("volunteerId").asString()).isEqualTo("v2"));

        assertThat(other.get(address(prepared)).status()).isEqualTo(404);
        assertThat(items(other.read("/mine/statements"))).isEmpty();
        assertThat(prepared.body().path("content").propertyNames())
                .isSubsetOf(
                        "name",
                        "section",
                        "year",
                        "minutes",
                        "hours",
                        "brought",
                        "activities",
                        "stars",
                        "honours",
                        "bonus",
                        "clause");
    }

    @Test
    void aStatementOfSomebodyUnknownIsNotFound() {
        assertThat(agency.committee()
                        .post(
                                "/statements",
                                Map.of(
                                        "volunteerId", "v9",
                                        "year", 2026,
                                        "purpose", "ANNUAL_APPRAISAL",
                                        "recipient", "人事处"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCodeOfAnotherAgencyIsNotFound() {
        new TestPolicies(events, platform).publish(agency.id(), "appraisal-statements.viewing-days", "DAYS", 0);
        var issued = issue(prepare("ANNUAL_APPRAISAL"));
        var foreign = new TestAgency(tenants);

        assertThat(check(foreign, issued).status()).isEqualTo(404);
        assertThat(client.get("/api/public/scoring/agencies/no-such-agency/statements/" + issued.text("id"), null)
                        .status())
                .isEqualTo(404);
    }

    private void assertSignedFor(Answer issued) throws Exception {
        var signed = SignedJWT.parse(issued.text("signature"));
        var keys = JWKSet.parse(
                client.get("/api/public/scoring/statement-keys", null).body().toString());
        var key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
        var claims = signed.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(agency.id().value());
        assertThat(claims.getJWTID()).isEqualTo(issued.text("id"));
        assertThat(claims.getJSONObjectClaim("statement"))
                .containsEntry("name", "演示甲乙")
                .containsEntry("number", issued.text("number"))
                .containsEntry("minutes", 90L);
    }

    private Answer prepare(String purpose) {
        return agency.committee()
                .post("/statements", Map.of("volunteerId", "v1", "year", 2026, "purpose", purpose, "recipient", "人事处"));
    }

    private Answer issue(Answer statement) {
        return agency.committee().post(address(statement) + "/issue", Map.of(), statement.etag());
    }

    private Answer check(Answer statement) {
        return check(agency, statement);
    }

    private Answer check(TestAgency of, Answer statement) {
        return client.get("/api/public/scoring/agencies/" + of.id() + "/statements/" + statement.text("id"), null);
    }

    private static String address(Answer statement) {
        return "/statements/" + statement.text("id");
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }
}
