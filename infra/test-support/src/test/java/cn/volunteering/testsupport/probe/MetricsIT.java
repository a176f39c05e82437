package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.outbox.PendingEvent;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What Prometheus and operators read about events, per tenant, and who may read it. */
@PlatformTest
@TestPropertySource(
        properties = {
            "management.prometheus.metrics.export.enabled=true",
            "platform.messaging.sweep-interval=300ms",
            "platform.messaging.retry-interval=100ms"
        })
class MetricsIT {

    private static final String METRICS = "/actuator/prometheus";
    private static final String LAG = "/api/platform/probe/lag";
    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    ProbeApplication.Ear ear;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants, ear);
    }

    @Test
    void getWhenWithoutATokenIs401() {
        assertThat(client.get(METRICS, null).status()).isEqualTo(401);
    }

    @Test
    void getWhenTheTokenHoldsNoPlatformRoleIs403() {
        String committee = TestTokens.aToken("u")
                .in(agency.id(), "committee", "platform-operator", "auditor")
                .signed();

        assertThat(client.get(METRICS, committee).status()).isEqualTo(403);
        assertThat(client.get(METRICS, TestTokens.ofPlatform("u", "committee")).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/prometheus/x"})
    void getWhenAnythingElseOfTheActuatorIsClosedToOperatorsToo(String path) {
        assertThat(client.get(path, OPERATOR).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform-operator", "platform-auditor"})
    void getWhenTheTokenHoldsAPlatformRoleShowsTheTenantsEventsOnTheirWay(String role) {
        agency.writeNote("note", 1);

        awaitLine(
                TestTokens.ofPlatform("prometheus", role),
                "events_lag_seconds_count{group=\"probe-notes\",tenant=\"" + agency.id() + "\"} 1");
        assertThat(linesOf(OPERATOR)).anyMatch(line -> line.startsWith("events_waiting{group=\"probe-notes\"} "));
    }

    @Test
    void getWhenARecordWasPutAsideCountsItByItsReason() {
        ear.failing.set(true);
        agency.writeNote("note", 1);

        awaitLine(OPERATOR, "events_put_aside_total{group=\"probe-notes\",reason=\"failed\"} 1.0");
        ear.failing.set(false);
    }

    @Test
    void getWhenAnEventCannotBeSentShowsItsAgeUntilItIsGone() {
        awaitLine(OPERATOR, "outbox_oldest_unsent_seconds{tenant=\"" + agency.id() + "\"} 0.0");

        agency.inside(() -> mongo.insert(unsendable(Instant.now().minus(Duration.ofHours(1))), "notes"));

        Awaitility.await("the next sweep finds it")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(oldestUnsent()).isBetween(3600.0, 3700.0));
        agency.inside(() -> mongo.remove(new Query(), "notes"));
        awaitLine(OPERATOR, "outbox_oldest_unsent_seconds{tenant=\"" + agency.id() + "\"} 0.0");
    }

    @Test
    void lagWhenEventsWereHandledShowsTheSameToTheOperator() {
        agency.writeNote("note", 1);
        awaitLine(OPERATOR, "events_lag_seconds_count{group=\"probe-notes\",tenant=\"" + agency.id() + "\"} 1");
        awaitLine(OPERATOR, "outbox_oldest_unsent_seconds{tenant=\"" + agency.id() + "\"} 0.0");

        JsonNode lag = client.get(LAG, OPERATOR).body();

        assertThat(lag.path("handled")).anySatisfy(line -> {
            assertThat(line.path("tenant").asString()).isEqualTo(agency.id().value());
            assertThat(line.path("group").asString()).isEqualTo("probe-notes");
            assertThat(line.path("count").asInt()).isOne();
            assertThat(line.path("maxSeconds").asDouble()).isPositive();
        });
        assertThat(lag.path("unsent"))
                .anySatisfy(line -> assertThat(line.path("tenant").asString())
                        .isEqualTo(agency.id().value()));
        assertThat(lag.path("waiting"))
                .anySatisfy(line -> assertThat(line.path("group").asString()).isEqualTo("probe-notes"));
    }

    /** The broker takes no topic of this name, so the relay can never send this event. */
    private Document unsendable(Instant since) {
        String id = UUID.randomUUID().toString();
        var event = new PendingEvent(
                id,
                ProbeApplication.WRITTEN,
                "no such topic",
                agency.id().value(),
                id,
                since,
                1,
                null,
                "{\"tenant\":\"" + agency.id() + "\"}");
        return new Document("_id", id)
                .append("version", 1L)
                .append("state", new Document("text", id))
                .append("outbox", List.of(event.toDocument()))
                .append("unsentSince", since);
    }

    private double oldestUnsent() {
        String start = "outbox_oldest_unsent_seconds{tenant=\"" + agency.id() + "\"} ";
        return linesOf(OPERATOR).stream()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
                .findFirst()
                .orElse(-1);
    }

    private void awaitLine(String token, String line) {
        Awaitility.await(line).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(linesOf(token))
                .contains(line));
    }

    private List<String> linesOf(String token) {
        var answer = client.get(METRICS, token);
        assertThat(answer.status()).isEqualTo(200);
        return Arrays.asList(new String(answer.bytes(), StandardCharsets.UTF_8).split("\n"));
    }
}
