package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

class CatchUpTest {

    private static final String TOPIC = "activity.events.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final JsonMapper JSON = new JsonMapper();

    private final MockConsumer<String, byte[]> broker = new MockConsumer<>("earliest");
    private final CatchUp catchUp =
            new CatchUp(factory(), new Topics(""), new StreamedEvents(new EnvelopeReader(JSON), JSON));
    private final Subscriber subscriber = new Subscriber(new TenantId("t-one"), Set.of("wanted"), 10);
    private final List<Long> received = new ArrayList<>();
    private long next;

    @Test
    void readDeliversMatchingEventsAndReportsItsProgress() throws Exception {
        give("t-one", "t-two", "t-one", "t-two", "t-one");

        boolean complete = read(4, _ -> true);

        assertThat(complete).isTrue();
        assertThat(received).containsExactly(0L, 2L);
        assertThat(next).isEqualTo(4);
    }

    @Test
    void readWhenStoppedEndsBeforeTheNextEvent() throws Exception {
        give("t-one", "t-one", "t-one");

        boolean complete = read(3, sent -> sent < 1);

        assertThat(complete).isFalse();
        assertThat(received).containsExactly(0L);
    }

    @Test
    void readWhenNoEventMatchesStopsTooAndReportsItsProgress() throws Exception {
        give("t-two", "t-two");
        var looks = new int[1];

        boolean complete = read(1000, _ -> looks[0]++ < 2);

        assertThat(complete).isFalse();
        assertThat(next).isEqualTo(2);
    }

    private boolean read(long to, IntPredicate goesOnAfter) throws Exception {
        return catchUp.read(TOPIC, Map.of(0, 0L), Map.of(0, to), subscriber, new CatchUp.Receiver() {
            @Override
            public void event(StreamedEvent event) {
                received.add(event.offset());
            }

            @Override
            public void passed(String topic, int partition, long offset) {
                next = offset;
            }

            @Override
            public boolean mayContinue() {
                return goesOnAfter.test(received.size());
            }
        });
    }

    private void give(String... tenants) {
        broker.schedulePollTask(() -> {
            for (int offset = 0; offset < tenants.length; offset++) {
                broker.addRecord(message(tenants[offset], offset));
            }
        });
    }

    private ConsumerFactory<String, byte[]> factory() {
        broker.updateBeginningOffsets(Map.of(PARTITION, 0L));
        return new ConsumerFactory<>() {
            @Override
            public Consumer<String, byte[]> createConsumer(
                    @Nullable String groupId,
                    @Nullable String clientIdPrefix,
                    @Nullable String clientIdSuffix,
                    @Nullable Properties overrides) {
                return broker;
            }

            @Override
            public Consumer<String, byte[]> createConsumer(
                    @Nullable String groupId, @Nullable String clientIdPrefix, @Nullable String clientIdSuffix) {
                return broker;
            }

            @Override
            public boolean isAutoCommit() {
                return false;
            }
        };
    }

    private static ConsumerRecord<String, byte[]> message(String tenant, long offset) {
        var event = new EventEnvelope(
                "id-" + offset,
                "wanted",
                "/activity",
                "subject",
                Instant.EPOCH,
                new TenantId(tenant),
                1,
                null,
                JSON.createObjectNode().put("tenant", tenant));
        var written = new EnvelopeWriter(JSON, new Topics("")).write(event, TOPIC);
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
                new RecordHeaders(written.headers().toArray()),
                Optional.empty());
    }
}
