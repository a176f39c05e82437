package cn.volunteering.messaging.deadletter;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.messaging.store.AggregateStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.listener.MessageListener;

/** Keeps the records of one dead-letter topic where operators can look at them. Hearing a record twice keeps it once. */
final class DeadLetterCollector implements MessageListener<String, byte[]> {

    private final String topic;
    private final String group;
    private final Topics topics;
    private final AggregateStore<DeadLetter> letters;

    DeadLetterCollector(String topic, String group, Topics topics, AggregateStore<DeadLetter> letters) {
        this.topic = topic;
        this.group = group;
        this.topics = topics;
        this.letters = letters;
    }

    String deadLetterTopic() {
        return topics.deadLetters(topic, group);
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        String id = message.topic() + "-" + message.partition() + "-" + message.offset();
        letters.insertIfAbsent(id, new Decision.Accepted<>(letter(message), List.of()));
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> message) {
        return new DeadLetter(
                topic,
                group,
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
