package cn.volunteering.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.json.JsonMapper;

class EventPublisherTest {

    private static final String TOPIC = "probe.events.v1";

    private final JsonMapper json = new JsonMapper();
    private final MockProducer<String, byte[]> broker = new OpenProducer();
    private final EventPublisher publisher =
            new EventPublisher(new KafkaTemplate<>(connecting()), new EnvelopeWriter(json, new Topics("")));

    @Test
    void publishWhenTheBrokerAnswersSendsAllInOrder() {
        publisher.publish(TOPIC, List.of(event("a"), event("b")));

        assertThat(broker.history()).extracting(ProducerRecord::key).containsExactly("one:a", "one:b");
    }

    @Test
    void publishWhenTheBrokerDoesNotAnswerIsTemporary() {
        broker.sendException = new TimeoutException("away");

        assertThatThrownBy(() -> publisher.publish(TOPIC, List.of(event("a")))).isInstanceOf(BrokerAwayException.class);
    }

    @Test
    void publishWhenTheBrokerRejectsAnEventIsNot() {
        broker.sendException = new RecordTooLargeException("too large");

        assertThatThrownBy(() -> publisher.publish(TOPIC, List.of(event("a"))))
                .isInstanceOf(KafkaException.class)
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    private ProducerFactory<String, byte[]> connecting() {
        return () -> broker;
    }

    private EventEnvelope event(String subject) {
        var data = json.createObjectNode().put("tenant", "one");
        return new EventEnvelope(
                "id-" + subject,
                "volunteering.probe.opened.v1",
                "/probe",
                subject,
                Instant.EPOCH,
                new TenantId("one"),
                1,
                null,
                data);
    }

    /** Stays open, as the producer that a factory shares does. */
    private static final class OpenProducer extends MockProducer<String, byte[]> {

        OpenProducer() {
            super(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public void close(Duration timeout) {
            // stays open
        }
    }
}
