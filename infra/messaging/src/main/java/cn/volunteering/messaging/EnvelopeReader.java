package cn.volunteering.messaging;

import cn.volunteering.domain.PlainText;
import cn.volunteering.tenancy.TenantId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the envelope of a record. Accepts a record only if its key, its header and its payload name the same tenant.
 */
public final class EnvelopeReader {

    private final JsonMapper json;

    public EnvelopeReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * @throws UnreadableEventException if an attribute is missing or malformed, or the tenants differ
     */
    public EventEnvelope read(ConsumerRecord<String, byte[]> message) {
        ObjectNode data = data(message);
        var event = new EventEnvelope(
                required(message, Headers.ID),
                required(message, Headers.TYPE),
                required(message, Headers.SOURCE),
                required(message, Headers.SUBJECT),
                time(required(message, Headers.TIME)),
                tenant(required(message, Headers.TENANT)),
                version(required(message, Headers.AGGREGATE_VERSION)),
                Headers.text(message, Headers.TRACEPARENT).orElse(null),
                data);
        requireOneTenant(event, message.key());
        requirePlainValues(event);
        return event;
    }

    private ObjectNode data(ConsumerRecord<String, byte[]> message) {
        try {
            if (message.value() != null && json.readTree(message.value()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new UnreadableEventException("unreadable-payload", "The payload is not JSON");
        }
        throw new UnreadableEventException("unreadable-payload", "The payload is not a JSON object");
    }

    private static void requireOneTenant(EventEnvelope event, String key) {
        if (!event.key().equals(key)) {
            throw new UnreadableEventException("tenant-differs", "The key does not name tenant and subject");
        }
        var inPayload = event.data().path("tenant");
        if (!inPayload.isString() || !inPayload.asString().equals(event.tenant().value())) {
            throw new UnreadableEventException("tenant-differs", "The payload does not name the tenant of the header");
        }
    }

    /** Folds the values of the payload as every door does; identifiers must have their stored form already. */
    private static void requirePlainValues(EventEnvelope event) {
        List<PlainPayload.Unfit> unfit = PlainPayload.fold(event.data());
        if (!unfit.isEmpty()) {
            throw new UnreadableEventException(
                    "unfit-value",
                    "A value cannot be stored: " + unfit.getFirst().path());
        }
        if (!PlainText.isStoredLine(event.id()) || !PlainText.isStoredLine(event.subject())) {
            throw new UnreadableEventException("unfit-value", "The id or the subject cannot be stored");
        }
    }

    private static String required(ConsumerRecord<?, ?> message, String header) {
        return Headers.text(message, header)
                .filter(text -> !text.isBlank())
                .orElseThrow(
                        () -> new UnreadableEventException("missing-attribute", "Header " + header + " is missing"));
    }

    private static TenantId tenant(String text) {
        return TenantId.parse(text)
                .orElseThrow(() -> new UnreadableEventException("malformed-attribute", "Not a tenant id"));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableEventException("malformed-attribute", "ce_time is not a time");
        }
    }

    private static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableEventException("malformed-attribute", "ce_aggregateversion is not a number");
        }
    }
}
