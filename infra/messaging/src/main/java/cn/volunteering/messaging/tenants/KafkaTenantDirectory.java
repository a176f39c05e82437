package cn.volunteering.messaging.tenants;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All tenants, read from the registry's compacted topic into memory. Every process reads the whole topic at start and
 * serves requests only afterwards; later changes arrive within moments.
 */
public final class KafkaTenantDirectory implements TenantDirectory, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaTenantDirectory.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(2);
    private static final long SECONDS_TO_LOAD = 60;

    private record Known(TenantEntry entry, long version) {}

    private final ConsumerFactory<String, byte[]> consumers;
    private final EnvelopeReader reader;
    private final JsonMapper json;
    private final Topics topics;
    private final Map<TenantId, Known> tenants = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private @Nullable Thread worker;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private volatile boolean running;

    public KafkaTenantDirectory(
            ConsumerFactory<String, byte[]> consumers, EnvelopeReader reader, JsonMapper json, Topics topics) {
        this.consumers = consumers;
        this.reader = reader;
        this.json = json;
        this.topics = topics;
    }

    @Override
    public Optional<TenantEntry> find(TenantId id) {
        return Optional.ofNullable(tenants.get(id)).map(Known::entry);
    }

    @Override
    public Collection<TenantEntry> all() {
        return tenants.values().stream().map(Known::entry).toList();
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().daemon().name("tenant-directory").start(this::work);
        awaitLoaded();
    }

    private void awaitLoaded() {
        try {
            if (!loaded.await(SECONDS_TO_LOAD, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The tenants could not be read from " + TenantChanged.TOPIC + " within "
                        + SECONDS_TO_LOAD + " s: is Kafka running?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void work() {
        while (running) {
            try (var opened = consumers.createConsumer(null, "tenants", null)) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                LOG.debug("Stopped following the tenants");
            } catch (RuntimeException e) {
                LOG.warn("Could not follow the tenants; will retry: {}", e.toString());
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> from) {
        var partitions = partitions(from);
        from.assign(partitions);
        from.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = from.endOffsets(partitions);
        while (running) {
            from.poll(POLL).forEach(this::learn);
            if (loaded.getCount() > 0
                    && ends.entrySet().stream().allMatch(end -> from.position(end.getKey()) >= end.getValue())) {
                loaded.countDown();
            }
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> from) {
        return from.partitionsFor(topics.named(TenantChanged.TOPIC)).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void learn(ConsumerRecord<String, byte[]> message) {
        try {
            EventEnvelope event = reader.read(message);
            if (event.type().equals(TenantChanged.TYPE)) {
                learn(json.treeToValue(event.data(), TenantChanged.class).entry(), event.aggregateVersion());
            }
        } catch (UnreadableEventException | JacksonException e) {
            LOG.error("Skipping a record of {}: {}", message.topic(), e.getMessage());
        }
    }

    private void learn(TenantEntry entry, long version) {
        tenants.merge(entry.id(), new Known(entry, version), (old, now) -> now.version() >= old.version() ? now : old);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the worker from its poll and waits for it, because a consumer cannot be closed after an interrupt. */
    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        awaitEndOf(worker);
    }

    private static void awaitEndOf(@Nullable Thread thread) {
        try {
            if (thread != null && !thread.join(TIME_TO_STOP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before everything that needs the tenants: listeners, relay and web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
