package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands everything that was ever published for the bound tenant to a subscription once more: the source with which
 * projections of events are compared, and from which they are built anew. Reads the topics of all tenants from their
 * beginning and disturbs no consumer group.
 */
public final class EventReplay {

    private static final Logger LOG = LoggerFactory.getLogger(EventReplay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConsumerFactory<String, byte[]> consumers;
    private final EnvelopeReader reader;
    private final JsonMapper json;
    private final Topics topics;

    EventReplay(ConsumerFactory<String, byte[]> consumers, EnvelopeReader reader, JsonMapper json, Topics topics) {
        this.consumers = consumers;
        this.reader = reader;
        this.json = json;
        this.topics = topics;
    }

    /** Replays what is in the subscription's topics at this moment, in order per aggregate. */
    public void into(Subscription subscription) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "replay", null)) {
            List<TopicPartition> partitions = partitionsOf(subscription, consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant heardAt = Instant.now();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var some = consumer.poll(POLL);
                some.forEach(message -> handle(message, subscription));
                heardAt = some.isEmpty() ? stillPatient(heardAt) : Instant.now();
            }
        }
    }

    /** A broker that has gone away would otherwise be waited for without end. */
    private static Instant stillPatient(Instant heardAt) {
        if (heardAt.plus(PATIENCE).isBefore(Instant.now())) {
            throw new TimeoutException("The broker has sent nothing for " + PATIENCE.toSeconds() + " s");
        }
        return heardAt;
    }

    private List<TopicPartition> partitionsOf(Subscription subscription, Consumer<String, byte[]> consumer) {
        return subscription.topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topics.named(topic)).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void handle(ConsumerRecord<String, byte[]> message, Subscription subscription) {
        boolean ours = Headers.text(message, Headers.TENANT)
                .filter(TenantScope.tenant().value()::equals)
                .isPresent();
        if (ours) {
            handleOwn(message, subscription);
        }
    }

    /** What cannot be read went to the dead letters when it came and is no part of the source. */
    private void handleOwn(ConsumerRecord<String, byte[]> message, Subscription subscription) {
        try {
            EventEnvelope event = reader.read(message);
            subscription.handlerOf(event.type()).ifPresent(handler -> handle(event, handler));
        } catch (UnreadableEventException | JacksonException e) {
            LOG.debug("A record of {} is no part of the source: {}", message.topic(), e.getMessage());
        }
    }

    private <D> void handle(EventEnvelope event, Subscription.Handler<D> handler) {
        handler.action().accept(event, json.treeToValue(event.data(), handler.dataType()));
    }
}
