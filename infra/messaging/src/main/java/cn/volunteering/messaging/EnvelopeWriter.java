package cn.volunteering.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/** Writes an envelope as a record of a topic, in the binary mode of CloudEvents. */
public final class EnvelopeWriter {

    private final JsonMapper json;
    private final Topics topics;

    public EnvelopeWriter(JsonMapper json, Topics topics) {
        this.json = json;
        this.topics = topics;
    }

    /** Returns the record for the given published topic. */
    public ProducerRecord<String, byte[]> write(EventEnvelope event, String topic) {
        var message = new ProducerRecord<>(topics.named(topic), event.key(), json.writeValueAsBytes(event.data()));
        Headers.add(message, Headers.SPEC_VERSION, "1.0");
        Headers.add(message, Headers.ID, event.id());
        Headers.add(message, Headers.TYPE, event.type());
        Headers.add(message, Headers.SOURCE, event.source());
        Headers.add(message, Headers.SUBJECT, event.subject());
        Headers.add(message, Headers.TIME, event.time().toString());
        Headers.add(message, Headers.TENANT, event.tenant().value());
        Headers.add(message, Headers.AGGREGATE_VERSION, Long.toString(event.aggregateVersion()));
        Headers.add(message, Headers.CONTENT_TYPE, "application/json");
        if (event.traceparent() != null) {
            Headers.add(message, Headers.TRACEPARENT, event.traceparent());
        }
        return message;
    }
}
