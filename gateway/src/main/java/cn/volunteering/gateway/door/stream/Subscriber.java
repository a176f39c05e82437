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
 * One open stream as the feeds see it: what it wants, and a bounded queue. A subscriber that does not keep up is cut off;
 * the feeds never wait for it, and it loses nothing, because it comes back with its position.
 */
final class Subscriber {

    /** What lies in the queue. */
    sealed interface Entry {

        /** An event to be sent. */
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

    /** Puts the entry into the queue, or cuts the subscriber off for good when there is no room. */
    void offer(Entry entry) {
        if (!cutOff && !queue.offer(entry)) {
            cutOff = true;
        }
    }

    /** The next entry, or nothing after the given time. */
    @Nullable
    Entry next(Duration patience) throws InterruptedException {
        return queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next entry if there is one at once. */
    @Nullable
    Entry nextAtOnce() {
        return queue.poll();
    }

    void cutOff() {
        cutOff = true;
    }

    boolean isCutOff() {
        return cutOff;
    }
}
