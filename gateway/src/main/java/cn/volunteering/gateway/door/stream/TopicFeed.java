package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.door.TopicFollower;
import cn.volunteering.messaging.Headers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Delivers the records of one topic to the subscribers of their tenant, with one reader for all streams. A subscriber
 * that joins gets the offsets from which it is served; it has to read earlier records on its own.
 */
final class TopicFeed implements TopicFollower.Listener {

    private final String topic;
    private final StreamedEvents events;
    private final Map<Integer, Long> next = new HashMap<>();
    private final Map<String, Set<Subscriber>> subscribers = new HashMap<>();
    private boolean begun;

    /** Creates a feed of a topic, which is named without the prefix of this installation. */
    TopicFeed(String topic, StreamedEvents events) {
        this.topic = topic;
        this.events = events;
    }

    String topic() {
        return topic;
    }

    @Override
    public synchronized void began(Map<Integer, Long> offsets) {
        next.putAll(offsets);
        begun = true;
    }

    @Override
    public synchronized void received(ConsumerRecord<String, byte[]> message) {
        next.put(message.partition(), message.offset() + 1);
        Headers.text(message, Headers.TENANT).map(subscribers::get).ifPresent(interested -> events.read(topic, message)
                .ifPresent(event -> offer(event, interested)));
    }

    private static void offer(StreamedEvent event, Set<Subscriber> interested) {
        var entry = new Subscriber.Entry.Event(event);
        interested.stream()
                .filter(subscriber -> subscriber.wants(event.type()))
                .forEach(subscriber -> subscriber.offer(entry));
    }

    /** Returns the next offsets, or nothing while the topic does not exist. */
    synchronized Optional<Map<Integer, Long>> position() {
        return begun ? Optional.of(Map.copyOf(next)) : Optional.empty();
    }

    /** Adds the subscriber. Returns the offsets from which it is served. */
    synchronized Map<Integer, Long> join(Subscriber subscriber) {
        subscribers
                .computeIfAbsent(subscriber.tenant().value(), _ -> new HashSet<>())
                .add(subscriber);
        return Map.copyOf(next);
    }

    /** Queues the current offsets for the subscriber, whether or not it got events. */
    synchronized void mark(Subscriber subscriber) {
        subscriber.offer(new Subscriber.Entry.Mark(topic, Map.copyOf(next)));
    }

    /** Removes the subscriber. */
    synchronized void leave(Subscriber subscriber) {
        subscribers.computeIfPresent(subscriber.tenant().value(), (_, served) -> {
            served.remove(subscriber);
            return served.isEmpty() ? null : served;
        });
    }
}
