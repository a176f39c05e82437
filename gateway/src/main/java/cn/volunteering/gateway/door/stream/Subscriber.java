package cn.volunteering.gateway.door.stream;

import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The feeds' view of one open stream: a filter and a bounded queue. The feeds never wait for a subscriber. One that
 * falls behind is cut off and loses nothing, because it reconnects with its position.
 */
final class Subscriber {

    /** An element of the queue. */
    sealed interface Entry {

        /** An event to send. */
        record Event(StreamedEvent event) implements Entry {}

        /** Everything before these offsets of the topic has been offered. */
        record Mark(String topic, Map<Integer, Long> next) implements Entry {}
    }

    private final TenantId tenant;
    private final Set<String> types;
    private final BlockingQueue<Entry> queue;
    private volatile boolean cutOff;

    Subscriber(TenantId tenant, Set<String> types, int buffer) {
        this.tenant = tenant;
        this.types = Set.copyOf(types);
        queue = new ArrayBlockingQueue<>(buffer);
    }

    TenantId tenant() {
        return tenant;
    }

    boolean wants(String type) {
        return types.contains(type);
    }

    /** Adds the entry to the queue, or cuts the subscriber off for good if the queue is full. */
    void offer(Entry entry) {
        if (!cutOff && !queue.offer(entry)) {
            cutOff = true;
        }
    }

    /** Returns the next entry, or null after the given time. */
    @Nullable
    Entry next(Duration timeout) throws InterruptedException {
        return queue.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns the next entry, or null if the queue is empty. */
    @Nullable
    Entry nextIfPresent() {
        return queue.poll();
    }

    void cutOff() {
        cutOff = true;
    }

    boolean isCutOff() {
        return cutOff;
    }
}
