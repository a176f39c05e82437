package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Replays every event ever published for the bound tenant into a subscription. Projections of events are compared with
 * this source and rebuilt from it. Reads the topics of all tenants from the beginning without affecting any consumer
 * group.
 */
public final class EventReplay {

    private static final Logger LOG = LoggerFactory.getLogger(EventReplay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConsumerFactory<String, byte[]> consumers;
    private final IncomingReader reader;
    private final Topics topics;

    EventReplay(ConsumerFactory<String, byte[]> consumers, IncomingReader reader, Topics topics) {
        this.consumers = consumers;
        this.reader = reader;
        this.topics = topics;
    }

    /** Replays the current content of the subscription's topics, in order per aggregate. */
    public void into(Subscription subscription) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "replay", null)) {
            List<TopicPartition> partitions = partitionsOf(subscription, consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant receivedAt = Instant.now();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var some = consumer.poll(POLL);
                handle(some, subscription);
                receivedAt = some.isEmpty() ? withinPatience(receivedAt) : Instant.now();
            }
        }
    }

    /** Fails when the broker stays silent, instead of waiting forever. */
    private static Instant withinPatience(Instant receivedAt) {
        if (receivedAt.plus(PATIENCE).isBefore(Instant.now())) {
            throw new TimeoutException("The broker has sent nothing for " + PATIENCE.toSeconds() + " s");
        }
        return receivedAt;
    }

    private List<TopicPartition> partitionsOf(Subscription subscription, Consumer<String, byte[]> consumer) {
        return subscription.topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topics.named(topic)).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void handle(Iterable<ConsumerRecord<String, byte[]>> some, Subscription subscription) {
        var incoming = new ArrayList<Incoming<?>>();
        for (ConsumerRecord<String, byte[]> message : some) {
            if (isOurs(message)) {
                read(message, subscription).ifPresent(incoming::add);
            }
        }
        Bundle.of(incoming).forEach(Bundle::handle);
    }

    private static boolean isOurs(ConsumerRecord<String, byte[]> message) {
        return Headers.text(message, Headers.TENANT)
                .filter(TenantScope.tenant().value()::equals)
                .isPresent();
    }

    /** Skips unreadable records: they went to the dead letters on arrival and are not part of the source. */
    private Optional<Incoming<?>> read(ConsumerRecord<String, byte[]> message, Subscription subscription) {
        try {
            return reader.read(0, message, subscription, _ -> {});
        } catch (UnreadableEventException e) {
            LOG.debug("A record of {} is not part of the source: {}", message.topic(), e.getMessage());
            return Optional.empty();
        }
    }
}
