package cn.volunteering.benchmark;

import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the topic of confirmed records without any service in between. */
final class Broker implements AutoCloseable {

    private static final String TOPIC = "activity.events.v1";
    private static final String TYPE = "volunteering.activity.hours-confirmed.v1";
    private static final int POLL_RECORDS = 500;

    private final String address;
    private final KafkaProducer<String, byte[]> producer;
    private final EnvelopeWriter envelopes = new EnvelopeWriter(new JsonMapper(), new Topics(""));

    private Broker(String address) {
        this.address = address;
        this.producer = newProducer(address);
    }

    /**
     * Connects to a broker in advance, so that the first record does not wait for the connection.
     *
     * @param address host and port
     */
    static Broker at(String address) {
        var broker = new Broker(address);
        broker.producer.partitionsFor(TOPIC);
        return broker;
    }

    /** Returns the position of the next record in each partition. */
    Map<TopicPartition, Long> positions() {
        try (var consumer = newConsumer()) {
            return consumer.endOffsets(partitions(consumer));
        }
    }

    /** Returns the messages of a feed, ready to be sent. */
    List<ProducerRecord<String, byte[]>> messages(Feed feed) {
        return feed.records()
                .map(record -> envelopes.write(event(feed, record), TOPIC))
                .toList();
    }

    /** Returns the message of one record of a feed, counted from 0. */
    ProducerRecord<String, byte[]> message(Feed feed, int number) {
        return envelopes.write(event(feed, feed.record(number)), TOPIC);
    }

    /**
     * Sends all messages without waiting in between, and returns when the broker has acknowledged all.
     *
     * @throws BenchFailedException if the broker rejected a message
     */
    void send(List<ProducerRecord<String, byte[]>> messages) {
        var failure = new AtomicReference<@Nullable Exception>();
        messages.forEach(message -> producer.send(message, (_, exception) -> note(exception, failure)));
        producer.flush();
        if (failure.get() instanceof Exception exception) {
            throw new BenchFailedException("The broker rejected a message: " + exception.getMessage());
        }
    }

    private static void note(@Nullable Exception exception, AtomicReference<@Nullable Exception> failure) {
        if (exception != null) {
            failure.set(exception);
        }
    }

    /** Returns a consumer of the records since the given positions. The caller closes it. */
    KafkaConsumer<String, byte[]> consumerFrom(Map<TopicPartition, Long> positions) {
        var consumer = newConsumer();
        consumer.assign(positions.keySet());
        positions.forEach(consumer::seek);
        consumer.committed(positions.keySet()); // finds the group's coordinator before the measurement starts
        return consumer;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static EventEnvelope event(Feed feed, ConfirmedRecord record) {
        return new EventEnvelope(
                UUID.randomUUID().toString(),
                TYPE,
                "/activity",
                record.id(),
                record.startedAt(),
                feed.agency(),
                1,
                null,
                record.payload(feed.agency().value()));
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
    }

    private KafkaConsumer<String, byte[]> newConsumer() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ConsumerConfig.GROUP_ID_CONFIG,
                "bench-" + UUID.randomUUID(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                POLL_RECORDS);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<String, byte[]> newProducer(String address) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
