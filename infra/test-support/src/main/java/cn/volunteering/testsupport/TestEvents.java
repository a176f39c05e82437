package cn.volunteering.testsupport;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends events as other services would, and reads the events of the service under test. */
public final class TestEvents implements AutoCloseable {

    private final KafkaTemplate<String, byte[]> kafka;
    private final ConsumerFactory<String, byte[]> consumers;
    private final EnvelopeWriter writer;
    private final EnvelopeReader reader;
    private final JsonMapper json;
    private final Topics topics;
    private final Map<String, TopicReader> readers = new ConcurrentHashMap<>();

    TestEvents(
            KafkaTemplate<String, byte[]> kafka,
            ConsumerFactory<String, byte[]> consumers,
            EnvelopeWriter writer,
            EnvelopeReader reader,
            JsonMapper json,
            Topics topics) {
        this.kafka = kafka;
        this.consumers = consumers;
        this.writer = writer;
        this.reader = reader;
        this.json = json;
        this.topics = topics;
    }

    /** Returns an event of the given type about the given aggregate, with a new id. */
    public EventEnvelope event(TenantId tenant, String type, String subject, long version, Map<String, ?> data) {
        ObjectNode payload = json.valueToTree(data);
        payload.put("tenant", tenant.value());
        return new EventEnvelope(
                UUID.randomUUID().toString(), type, "/test", subject, Instant.now(), tenant, version, null, payload);
    }

    /** Sends an event to a published topic and waits for the broker's acknowledgement. */
    public void send(String topic, EventEnvelope event) {
        kafka.send(writer.write(event, topic)).join();
    }

    /** Returns an event as a record, to be corrupted before {@link #sendRaw} sends it. */
    public ProducerRecord<String, byte[]> recordOf(String topic, EventEnvelope event) {
        return writer.write(event, topic);
    }

    /** Sends a record unchanged and waits for the broker's acknowledgement. */
    public void sendRaw(ProducerRecord<String, byte[]> message) {
        kafka.send(message).join();
    }

    /** Returns all matching events currently on a published topic, oldest first within a partition. */
    public List<EventEnvelope> on(String topic, Predicate<EventEnvelope> matching) {
        return rawOn(topics.named(topic)).stream()
                .flatMap(this::readable)
                .filter(matching)
                .toList();
    }

    private Stream<EventEnvelope> readable(ConsumerRecord<String, byte[]> message) {
        try {
            return Stream.of(reader.read(message));
        } catch (UnreadableEventException _) {
            return Stream.empty();
        }
    }

    /** Waits until the expected number of events match, and returns them. */
    public List<EventEnvelope> await(String topic, int count, Predicate<EventEnvelope> matching) {
        return Awaitility.await("the relay sends within seconds")
                .atMost(Duration.ofSeconds(30))
                .until(() -> on(topic, matching), found -> found.size() >= count);
    }

    /** Waits until a consumer group has put an event aside, and returns its records on the dead-letter topic. */
    public List<ConsumerRecord<String, byte[]>> awaitDeadLetters(String topic, String group, String eventId) {
        return Awaitility.await("temporary failures are retried for some seconds")
                .atMost(Duration.ofSeconds(60))
                .until(() -> deadLetters(topic, group, eventId), letters -> !letters.isEmpty());
    }

    /** Returns the records that a consumer group has put aside for an event so far. */
    public List<ConsumerRecord<String, byte[]>> deadLetters(String topic, String group, String eventId) {
        return rawOn(topics.deadLetters(topic, group)).stream()
                .filter(letter ->
                        Headers.text(letter, Headers.ID).filter(eventId::equals).isPresent())
                .toList();
    }

    /** Returns why a record was put aside. */
    public static String reasonOf(ConsumerRecord<String, byte[]> letter) {
        return Headers.text(letter, SubscriptionContainers.REASON).orElse("");
    }

    /** Returns all records currently on a topic of the broker. */
    public List<ConsumerRecord<String, byte[]>> rawOn(String brokerName) {
        return readers.computeIfAbsent(brokerName, this::reader).all();
    }

    private TopicReader reader(String brokerName) {
        return new TopicReader(consumers.createConsumer("test-" + UUID.randomUUID(), null), brokerName);
    }

    @Override
    public void close() {
        readers.values().forEach(TopicReader::close);
    }
}
