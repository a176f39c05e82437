package cn.volunteering.gateway.door.stream;

import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads the events that a subscriber missed, with a separate consumer, up to the position of the shared feed. */
final class CatchUp {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Properties SHORT_TIMEOUTS = shortTimeouts();

    private final ConsumerFactory<String, byte[]> consumers;
    private final Topics topics;
    private final StreamedEvents events;

    CatchUp(ConsumerFactory<String, byte[]> consumers, Topics topics, StreamedEvents events) {
        this.consumers = consumers;
        this.topics = topics;
        this.events = events;
    }

    /** Whether a stream can resume from a position. */
    enum Reach {
        /** All later records still exist. */
        COMPLETE,
        /** Some later records have been deleted. */
        TOO_OLD,
        /** The position lies beyond the end of the topic, so it is not from this platform. */
        UNKNOWN
    }

    /** Receives the missed events. */
    interface Receiver {

        /** Receives an event that the subscriber wants. */
        void event(StreamedEvent event) throws IOException;

        /** Reports that all events of the partition before the offset have been delivered. */
        void passed(String topic, int partition, long next);

        /** Returns whether to continue. */
        boolean mayContinue();
    }

    /**
     * Checks whether all records from the given offsets on still exist. The partitions must exist.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException if the broker does not answer in time
     */
    Reach reach(String topic, Map<Integer, Long> from) {
        try (var consumer = newConsumer()) {
            List<TopicPartition> partitions = partitions(topic, from.keySet());
            var beginnings = consumer.beginningOffsets(partitions);
            var ends = consumer.endOffsets(partitions);
            if (partitions.stream().anyMatch(at -> from.get(at.partition()) > ends.get(at))) {
                return Reach.UNKNOWN;
            }
            return partitions.stream().anyMatch(at -> from.get(at.partition()) < beginnings.get(at))
                    ? Reach.TOO_OLD
                    : Reach.COMPLETE;
        }
    }

    /**
     * Returns the offsets of the oldest records that still exist, by partition.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException if the broker does not answer in time
     */
    Map<Integer, Long> beginnings(String topic, Set<Integer> partitions) {
        try (var consumer = newConsumer()) {
            return consumer.beginningOffsets(partitions(topic, partitions)).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(at -> at.getKey().partition(), Map.Entry::getValue));
        }
    }

    private Consumer<String, byte[]> newConsumer() {
        return consumers.createConsumer(null, "door-catch-up", null, SHORT_TIMEOUTS);
    }

    private static Properties shortTimeouts() {
        var settings = new Properties();
        settings.setProperty(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, String.valueOf(TIMEOUT.toMillis()));
        settings.setProperty(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, String.valueOf(TIMEOUT.toMillis()));
        return settings;
    }

    /**
     * Delivers the events from the lower offsets up to, but not including, the upper ones.
     *
     * @return whether all of them were delivered; false if the receiver stopped before the end
     */
    boolean read(String topic, Map<Integer, Long> from, Map<Integer, Long> to, Subscriber subscriber, Receiver receiver)
            throws IOException {
        List<TopicPartition> behind = partitions(topic, from.keySet()).stream()
                .filter(at -> from.get(at.partition()) < to.getOrDefault(at.partition(), 0L))
                .toList();
        if (behind.isEmpty()) {
            return true;
        }
        try (var consumer = newConsumer()) {
            consumer.assign(behind);
            behind.forEach(at -> consumer.seek(at, from.get(at.partition())));
            while (behind.stream().anyMatch(at -> consumer.position(at) < to.get(at.partition()))) {
                if (!deliver(topic, to, subscriber, receiver, consumer.poll(POLL))) {
                    return false;
                }
                behind.forEach(at -> receiver.passed(
                        topic, at.partition(), Math.min(consumer.position(at), to.get(at.partition()))));
            }
            return true;
        }
    }

    private boolean deliver(
            String topic,
            Map<Integer, Long> to,
            Subscriber subscriber,
            Receiver receiver,
            ConsumerRecords<String, byte[]> messages)
            throws IOException {
        for (ConsumerRecord<String, byte[]> message : messages) {
            if (message.offset() < to.get(message.partition()) && isFor(subscriber, message)) {
                if (!receiver.mayContinue()) {
                    return false;
                }
                var event = events.read(topic, message).filter(read -> subscriber.wants(read.type()));
                if (event.isPresent()) {
                    receiver.event(event.get());
                }
            }
        }
        return receiver.mayContinue();
    }

    private static boolean isFor(Subscriber subscriber, ConsumerRecord<String, byte[]> message) {
        return Headers.text(message, Headers.TENANT)
                .filter(subscriber.tenant().value()::equals)
                .isPresent();
    }

    private List<TopicPartition> partitions(String topic, Set<Integer> partitions) {
        return partitions.stream()
                .map(partition -> new TopicPartition(topics.named(topic), partition))
                .toList();
    }
}
