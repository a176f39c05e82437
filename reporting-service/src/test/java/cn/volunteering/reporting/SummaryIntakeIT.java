package cn.volunteering.reporting;

import static cn.volunteering.testsupport.TestEvents.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.support.KafkaHeaders;

/** An office accepts summaries only from tenants it oversees, and only newer ones. */
@PlatformTest
class SummaryIntakeIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    private TestOffice office;

    @BeforeEach
    void anOffice() {
        office = new TestOffice(tenants.office(), tenants);
    }

    @Test
    void aSummaryFromAnAgencyOfAnotherOfficeGoesToTheDeadLetters() {
        var stranger = tenants.agencyUnder(tenants.office());

        var event = submitted(stranger, 1, 60);

        assertThat(reasonOf(awaitDeadLetterOf(event))).isEqualTo("summary-not-from-below");
        assertThat(office.officer().read("/rollup?year=2025").path("rows").size())
                .isZero();
    }

    @Test
    void aSummaryFromAnUnknownTenantIsRetriedAndThenPutAside() {
        var event = submitted(TestTenants.unknown(), 1, 60);

        var letter = awaitDeadLetterOf(event);
        assertThat(reasonOf(letter)).isEqualTo("tenant-not-known");
        assertThat(waitedBefore(letter)).isGreaterThan(Duration.ofMillis(1_500));
    }

    @Test
    void anOlderSummaryThatArrivesLateChangesNothing() {
        var agency = tenants.agencyUnder(office.id());
        submitted(agency, 3, 180);
        submitted(agency, 2, 120);
        var marker = submitted(agency, "nope", 4, 240);

        assertThat(reasonOf(awaitDeadLetterOf(marker))).isEqualTo("failed");
        var row =
                office.officer().read("/rollup?year=2025").path("rows").path(0).path("summary");
        assertThat(row.path("version").asInt()).isEqualTo(3);
        assertThat(row.path("figures").path("minutes").asLong()).isEqualTo(180);
    }

    @Test
    void aLostSummaryOfTheOfficeIsRebuiltFromWhatItReceived() {
        submitted(tenants.agencyUnder(office.id()), 1, 180);
        office.committee().awaitAt("/summary?year=2025", summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .isEqualTo(180));

        office.inside(() -> mongo.remove(new Query(), "summaries"));
        assertThat(office.isClean("summaries")).isFalse();
        office.rebuild("summaries");

        assertThat(office.committee()
                        .read("/summary?year=2025")
                        .path("figures")
                        .path("minutes")
                        .asLong())
                .isEqualTo(180);
    }

    private EventEnvelope submitted(TenantId from, int version, long minutes) {
        return submitted(from, "2025", version, minutes);
    }

    /**
     * Gives all submissions of a tenant the same subject, so that they are handled in the order in which they are sent.
     */
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
        return events.awaitDeadLetters("reporting.summaries.v1", "reporting-rollup", event.id())
                .getFirst();
    }

    private static Duration waitedBefore(ConsumerRecord<String, byte[]> letter) {
        var sent = letter.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_TIMESTAMP);
        return Duration.ofMillis(
                letter.timestamp() - ByteBuffer.wrap(sent.value()).getLong());
    }
}
