package cn.volunteering.gateway.door.stream;

import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads what a subscriber missed, with a reader of its own, up to where the shared one takes over. */
final class CatchUp {

    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Topics topics;
    private final StreamedEvents events;

    CatchUp(ConsumerFactory<String, byte[]> consumers, Topics topics, StreamedEvents events) {
        this.consumers = consumers;
        this.topics = topics;
        this.events = events;
    }

    /** Whether a position can still be gone on from. */
    enum Reach {
        /** Everything since then is there. */
        COMPLETE,
        /** A part of what came since then was deleted. */
        TOO_OLD,
        /** No topic of this platform ever was at that position. */
        UNKNOWN
    }

    /** Who gets what was missed. */
    interface Receiver {

        /** An event of the subscriber's tenant that it wants. */
        void event(StreamedEvent event) throws IOException;
    }

    /** Whether everything from the given offsets on is still there. */
    Reach reach(String topic, Map<Integer, Long> from) {
        try (var consumer = consumers.createConsumer(null, "door-catch-up", null)) {
            List<TopicPartition> partitions = partitions(topic, from);
            if (consumer.partitionsFor(topics.named(topic)).size() != from.size()) {
                return Reach.UNKNOWN;
            }
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

    /** Passes on the events that lie between the offsets, the upper ones excluded. */
    void read(String topic, Map<Integer, Long> from, Map<Integer, Long> to, Subscriber subscriber, Receiver receiver)
            throws IOException {
        List<TopicPartition> behind = partitions(topic, from).stream()
                .filter(at -> from.get(at.partition()) < to.getOrDefault(at.partition(), 0L))
                .toList();
        if (behind.isEmpty()) {
            return;
        }
        try (var consumer = consumers.createConsumer(null, "door-catch-up", null)) {
            consumer.assign(behind);
            behind.forEach(at -> consumer.seek(at, from.get(at.partition())));
            while (behind.stream().anyMatch(at -> consumer.position(at) < to.get(at.partition()))) {
                pass(topic, to, subscriber, receiver, consumer);
            }
        }
    }

    private void pass(
            String topic,
            Map<Integer, Long> to,
            Subscriber subscriber,
            Receiver receiver,
            Consumer<String, byte[]> consumer)
            throws IOException {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
            if (message.offset() < to.get(message.partition()) && isFor(subscriber, message)) {
                var event = events.read(topic, message).filter(read -> subscriber.wants(read.type()));
                if (event.isPresent()) {
                    receiver.event(event.get());
                }
            }
        }
    }

    private static boolean isFor(Subscriber subscriber, ConsumerRecord<String, byte[]> message) {
        return Headers.text(message, Headers.TENANT)
                .filter(subscriber.tenant().value()::equals)
                .isPresent();
    }

    private List<TopicPartition> partitions(String topic, Map<Integer, Long> offsets) {
        return offsets.keySet().stream()
                .map(partition -> new TopicPartition(topics.named(topic), partition))
                .toList();
    }
}
