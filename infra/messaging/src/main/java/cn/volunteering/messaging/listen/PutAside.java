package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Moves a record that a group cannot handle to the dead letters of that group, with the cause. */
final class PutAside implements ConsumerRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(PutAside.class);

    private final String group;
    private final Topics topics;
    private final ListenMetrics metrics;
    private final DeadLetterPublishingRecoverer deadLetters;

    PutAside(String group, KafkaOperations<String, byte[]> kafka, Topics topics, ListenMetrics metrics) {
        this.group = group;
        this.topics = topics;
        this.metrics = metrics;
        this.deadLetters =
                new DeadLetterPublishingRecoverer(kafka, (message, _) -> new TopicPartition(topicFor(message), -1));
        deadLetters.setHeadersFunction((_, failure) -> causeOf(failure));
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception failure) {
        deadLetters.accept(message, failure);
        String reason = FailurePolicy.reasonOf(failure);
        metrics.putAside(group, reason);
        LOG.warn("{} puts {}-{}@{} aside: {}", group, message.topic(), message.partition(), message.offset(), reason);
    }

    private String topicFor(ConsumerRecord<?, ?> message) {
        return topics.deadLetters(topics.published(message.topic(), group), group);
    }

    private static RecordHeaders causeOf(Exception failure) {
        var last = FailurePolicy.causes(failure).reduce((_, cause) -> cause).orElse(failure);
        var headers = new RecordHeaders();
        headers.add(
                SubscriptionContainers.REASON, FailurePolicy.reasonOf(failure).getBytes(StandardCharsets.UTF_8));
        headers.add(
                SubscriptionContainers.MESSAGE,
                String.valueOf(last.getMessage()).getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
