package cn.volunteering.gateway.door.stream;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.UnreadableEventException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads records for subscribers. Skips a record whose header, key and payload name different tenants. */
final class StreamedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(StreamedEvents.class);

    private final EnvelopeReader reader;
    private final JsonMapper json;

    StreamedEvents(EnvelopeReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /** Returns the event in a record of the topic, or nothing if it is invalid. */
    Optional<StreamedEvent> read(String topic, ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(StreamedEvent.of(topic, message, reader.read(message), json));
        } catch (UnreadableEventException e) {
            LOG.warn(
                    "Skipped invalid record {}-{}@{}: {}",
                    topic,
                    message.partition(),
                    message.offset(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
