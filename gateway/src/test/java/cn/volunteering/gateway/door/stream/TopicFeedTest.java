package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.door.stream.Subscriber.Entry;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TopicFeedTest {

    private static final String TOPIC = "activity.events.v1";
    private static final JsonMapper JSON = new JsonMapper();

    private final TopicFeed feed = new TopicFeed(TOPIC, new StreamedEvents(new EnvelopeReader(JSON), JSON));

    @BeforeEach
    void beginAtTen() {
        feed.began(Map.of(0, 10L));
    }

    @Test
    void subscriberGetsEverythingSinceItJoined() {
        var subscriber = subscriber(10);
        feed.received(message("t-one", "wanted", 10));

        Map<Integer, Long> next = feed.join(subscriber);
        feed.received(message("t-one", "wanted", 11));

        assertThat(next).isEqualTo(Map.of(0, 11L));
        assertThat(subscriber.nextIfPresent()).isInstanceOfSatisfying(Entry.Event.class, entry -> assertThat(
                        entry.event().offset())
                .isEqualTo(11));
        assertThat(subscriber.nextIfPresent()).isNull();
    }

    @Test
    void subscriberGetsNoOtherTenantsOrTypes() {
        var subscriber = subscriber(10);
        feed.join(subscriber);

        feed.received(message("t-two", "wanted", 10));
        feed.received(message("t-one", "unwanted", 11));

        assertThat(subscriber.nextIfPresent()).isNull();
    }

    @Test
    void recordWithDifferingTenantsIsNotDelivered() {
        var subscriber = subscriber(10);
        feed.join(subscriber);
        var forged = message("t-two", "wanted", 10);
        forged.headers().remove("ce_tenantid").add("ce_tenantid", "t-one".getBytes());

        feed.received(forged);

        assertThat(subscriber.nextIfPresent()).isNull();
    }

    @Test
    void slowSubscriberIsCutOffAndOthersContinue() {
        var slow = subscriber(2);
        var quick = subscriber(10);
        feed.join(slow);
        feed.join(quick);

        for (int offset = 10; offset < 13; offset++) {
            feed.received(message("t-one", "wanted", offset));
        }

        assertThat(slow.isCutOff()).isTrue();
        assertThat(quick.isCutOff()).isFalse();
    }

    @Test
    void cutOffSubscriberGetsNothingPastTheGap() {
        var slow = subscriber(1);
        feed.join(slow);
        feed.received(message("t-one", "wanted", 10));
        feed.received(message("t-one", "wanted", 11));
        slow.nextIfPresent();

        feed.received(message("t-one", "wanted", 12));

        assertThat(slow.nextIfPresent()).isNull();
    }

    @Test
    void closedSubscriberGetsNothing() {
        var subscriber = subscriber(10);
        feed.join(subscriber);

        feed.leave(subscriber);
        feed.received(message("t-one", "wanted", 10));

        assertThat(subscriber.nextIfPresent()).isNull();
    }

    private static Subscriber subscriber(int buffer) {
        return new Subscriber(new TenantId("t-one"), Set.of("wanted"), buffer);
    }

    private static ConsumerRecord<String, byte[]> message(String tenant, String type, long offset) {
        var event = new EventEnvelope(
                "id-" + offset,
                type,
                "/activity",
                "subject",
                Instant.EPOCH,
                new TenantId(tenant),
                1,
                null,
                JSON.createObjectNode().put("tenant", tenant));
        var written = new EnvelopeWriter(JSON, new Topics("")).write(event, TOPIC);
        var headers = new RecordHeaders(written.headers().toArray());
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                written.key(),
                written.value(),
                headers,
                Optional.empty());
    }
}
