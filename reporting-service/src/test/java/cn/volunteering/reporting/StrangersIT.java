package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.support.KafkaHeaders;

/** An office takes summaries from those it oversees, and of those only what is newer. */
@PlatformTest
class StrangersIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    Topics topics;

    @Autowired
    MongoTemplate mongo;

    private ATenant office;

    @BeforeEach
    void anOffice() {
        office = new ATenant(tenants.office(), events, client);
    }

    @Test
    void aSummaryOfAStrangerGoesToTheDeadLetters() {
        var stranger = tenants.agencyUnder(tenants.office());

        var event = submitted(stranger, 1, 60);

        assertThat(reasonOf(awaitDeadLetterOf(event))).isEqualTo("summary-not-from-below");
        assertThat(office.get("rollup?year=2025").path("rows").size()).isZero();
    }

    @Test
    void aSummaryOfNobodyIsWaitedForAndThenPutAside() {
        var event = submitted(TestTenants.unknown(), 1, 60);

        var letter = awaitDeadLetterOf(event);
        assertThat(reasonOf(letter)).isEqualTo("tenant-not-known");
        assertThat(waitedBefore(letter)).isGreaterThan(Duration.ofMillis(1_500));
    }

    @Test
    void anOlderSummaryThatComesLateChangesNothing() {
        var agency = tenants.agencyUnder(office.id());
        submitted(agency, 3, 180);
        submitted(agency, 2, 120);
        var marker = submitted(agency, "nope", 4, 240);

        assertThat(reasonOf(awaitDeadLetterOf(marker))).isEqualTo("failed");
        var row = office.get("rollup?year=2025").path("rows").path(0).path("summary");
        assertThat(row.path("version").asInt()).isEqualTo(3);
        assertThat(row.path("figures").path("minutes").asLong()).isEqualTo(180);
    }

    @Test
    void aLostSummaryOfTheOfficeIsFoundAndMadeAnewFromWhatItReceived() {
        submitted(tenants.agencyUnder(office.id()), 1, 180);
        office.await("summary?year=2025", summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .isEqualTo(180));

        TenantScope.run(office.id(), Actor.system("test"), () -> mongo.remove(new Query(), "summaries"));
        assertThat(office.isClean("summaries")).isFalse();
        assertThat(office.post("read-models/summaries/rebuild").status()).isEqualTo(204);

        assertThat(office.get("summary?year=2025")
                        .path("figures")
                        .path("minutes")
                        .asLong())
                .isEqualTo(180);
    }

    private EventEnvelope submitted(TenantId from, int version, long minutes) {
        return submitted(from, "2025", version, minutes);
    }

    /** All submissions of a tenant have one subject here, so they are handled in the order in which they were sent. */
    private EventEnvelope submitted(TenantId from, String period, int version, long minutes) {
        var figures = Map.of("volunteers", 1, "participants", 1, "activities", 1, "agencies", 1);
        var data = new HashMap<String, Object>(figures);
        data.put("from", from.value());
        data.put("period", period);
        data.put("version", version);
        data.put("minutes", minutes);
        data.put("submittedAt", "2025-12-31T00:00:00Z");
        var event =
                events.event(office.id(), "volunteering.reporting.summary-submitted.v1", from + ".2025", version, data);
        events.send("reporting.summaries.v1", event);
        return event;
    }

    private ConsumerRecord<String, byte[]> awaitDeadLetterOf(EventEnvelope event) {
        String deadLetters = topics.deadLetters("reporting.summaries.v1", "reporting-rollup");
        return Awaitility.await("what must not count is put aside")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> events.rawOn(deadLetters).stream()
                                .filter(letter -> Headers.text(letter, Headers.ID)
                                        .filter(event.id()::equals)
                                        .isPresent())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String reasonOf(ConsumerRecord<String, byte[]> letter) {
        return Headers.text(letter, SubscriptionContainers.REASON).orElse("");
    }

    private static Duration waitedBefore(ConsumerRecord<String, byte[]> letter) {
        var sent = letter.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_TIMESTAMP);
        return Duration.ofMillis(
                letter.timestamp() - ByteBuffer.wrap(sent.value()).getLong());
    }
}
