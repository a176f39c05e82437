package cn.volunteering.messaging.deadletter;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.messaging.store.PlatformStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.listener.MessageListener;

/** Stores the records of dead-letter topics for operators. A record that arrives twice is stored once. */
final class DeadLetterCollector implements MessageListener<String, byte[]> {

    private final Map<String, Origin> origins;
    private final PlatformStore<DeadLetter> letters;

    /** The published topic and the group behind a dead-letter topic. */
    private record Origin(String topic, String group) {}

    DeadLetterCollector(Collection<Subscription> subscriptions, Topics topics, PlatformStore<DeadLetter> letters) {
        this.letters = letters;
        this.origins = subscriptions.stream()
                .flatMap(subscription ->
                        subscription.topics().stream().map(topic -> new Origin(topic, subscription.group())))
                .collect(toUnmodifiableMap(
                        origin -> topics.deadLetters(origin.topic(), origin.group()), origin -> origin));
    }

    String[] deadLetterTopics() {
        return origins.keySet().toArray(String[]::new);
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        String id = message.topic() + "-" + message.partition() + "-" + message.offset();
        letters.insertIfAbsent(id, new Decision.Accepted<>(letter(message), List.of()));
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> message) {
        Origin origin = Objects.requireNonNull(origins.get(message.topic()));
        return new DeadLetter(
                origin.topic(),
                origin.group(),
                Headers.text(message, Headers.TENANT).orElse(null),
                Headers.text(message, Headers.ID).orElse(null),
                Headers.text(message, Headers.TYPE).orElse(null),
                Headers.text(message, SubscriptionContainers.REASON).orElse("failed"),
                Headers.text(message, SubscriptionContainers.MESSAGE).orElse(""),
                Instant.ofEpochMilli(message.timestamp()),
                Headers.text(message, DeadLetters.CYCLES).map(Integer::parseInt).orElse(0),
                message.key(),
                eventHeaders(message),
                message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8),
                DeadLetter.State.OPEN);
    }

    private static Map<String, String> eventHeaders(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        for (Header header : message.headers()) {
            if (header.key().startsWith("ce_") || header.key().equals(Headers.CONTENT_TYPE)) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }
}
