package cn.volunteering.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes events directly, without an outbox. Only for events whose cause is repeated until they are published. */
public final class EventPublisher {

    private final KafkaOperations<String, byte[]> kafka;
    private final EnvelopeWriter writer;

    public EventPublisher(KafkaOperations<String, byte[]> kafka, EnvelopeWriter writer) {
        this.kafka = kafka;
        this.writer = writer;
    }

    /**
     * Publishes the events on a topic and returns when the broker has acknowledged all of them.
     *
     * @throws BrokerAwayException if the broker does not answer; some events may have been published
     * @throws KafkaException if the broker rejects an event
     */
    public void publish(String topic, List<EventEnvelope> events) {
        try {
            CompletableFuture.allOf(events.stream()
                            .map(event -> kafka.send(writer.write(event, topic)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException | KafkaException | org.apache.kafka.common.KafkaException e) {
            throw failure(NestedExceptionUtils.getMostSpecificCause(e));
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return cause instanceof RetriableException
                ? new BrokerAwayException(cause)
                : new KafkaException("The broker rejected an event", cause);
    }
}
