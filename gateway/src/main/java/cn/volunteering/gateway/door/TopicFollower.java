package cn.volunteering.gateway.door;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads all partitions of one topic in one thread until the gateway stops. After a failure it resumes exactly where it
 * stopped, so the listener sees every record once and in order per partition.
 */
public final class TopicFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(3);

    /** The position at which to start. */
    public enum Start {
        /** Starts with new records. */
        AT_END,
        /** Starts with the latest existing records. */
        WITH_LATEST
    }

    /** Receives the records, in one thread only. */
    public interface Listener {

        /** Reports the first offset of each partition before any record. */
        void began(Map<Integer, Long> next);

        /** Receives a record. */
        void received(ConsumerRecord<String, byte[]> message);

        /** Reports that all records that existed at the start have been received. */
        default void caughtUp() {}
    }

    private final ConsumerFactory<String, byte[]> consumers;
    private final String topic;
    private final Start start;
    private final long latest;
    private final Listener listener;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private @Nullable Map<TopicPartition, Long> endsAtStart;
    private boolean caughtUp;
    private @Nullable Thread worker;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private volatile boolean running;

    /**
     * Creates a follower without starting it.
     *
     * @param topic name of the topic on the broker
     * @param latest number of existing records to start with, for {@link Start#WITH_LATEST}
     */
    public TopicFollower(
            ConsumerFactory<String, byte[]> consumers, String topic, Start start, long latest, Listener listener) {
        this.consumers = consumers;
        this.topic = topic;
        this.start = start;
        this.latest = latest;
        this.listener = listener;
    }

    /** Starts in the background. The topic may be created later. */
    public void start() {
        running = true;
        worker = Thread.ofPlatform().daemon().name("follow-" + topic).start(this::work);
    }

    private void work() {
        while (running) {
            try (var opened = consumers.createConsumer(null, "door-" + topic, null)) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                LOG.debug("Stopped following {}", topic);
            } catch (RuntimeException e) {
                LOG.warn("Following {} failed and will be retried: {}", topic, e.toString());
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> from) {
        List<TopicPartition> partitions = partitions(from);
        if (partitions.isEmpty()) {
            pause();
            return;
        }
        from.assign(partitions);
        if (next.isEmpty()) {
            begin(from, partitions);
        }
        partitions.forEach(partition -> from.seek(partition, next.getOrDefault(partition, 0L)));
        while (running) {
            checkCaughtUp();
            from.poll(POLL).forEach(this::deliver);
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> from) {
        var found = from.partitionsFor(topic);
        return found == null
                ? List.of()
                : found.stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
    }

    private void begin(Consumer<String, byte[]> from, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = from.endOffsets(partitions);
        Map<TopicPartition, Long> beginnings = from.beginningOffsets(partitions);
        long perPartition = start == Start.AT_END ? 0 : Math.max(1, latest / partitions.size());
        ends.forEach((partition, end) -> next.put(partition, Math.max(beginnings.get(partition), end - perPartition)));
        endsAtStart = ends;
        var byNumber = new HashMap<Integer, Long>();
        next.forEach((partition, offset) -> byNumber.put(partition.partition(), offset));
        listener.began(byNumber);
    }

    private void checkCaughtUp() {
        if (!caughtUp
                && endsAtStart != null
                && endsAtStart.entrySet().stream().allMatch(end -> next.get(end.getKey()) >= end.getValue())) {
            caughtUp = true;
            listener.caughtUp();
        }
    }

    private void deliver(ConsumerRecord<String, byte[]> message) {
        listener.received(message);
        next.put(new TopicPartition(topic, message.partition()), message.offset() + 1);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running = false;
        Consumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        Thread following = worker;
        if (following != null) {
            awaitStop(following);
        }
    }

    private static void awaitStop(Thread following) {
        try {
            following.join(STOP_TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
