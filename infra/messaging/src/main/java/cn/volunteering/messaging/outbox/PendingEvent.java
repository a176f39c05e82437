package cn.volunteering.messaging.outbox;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event that was saved with its aggregate and is waiting to be sent. {@code data} is the payload as JSON text. */
public record PendingEvent(
        String id,
        String type,
        String topic,
        String tenant,
        String subject,
        Instant time,
        long version,
        @Nullable String traceparent,
        String data) {

    /** Returns the event as an element of the outbox. */
    public Document toDocument() {
        return new Document("id", id)
                .append("type", type)
                .append("topic", topic)
                .append("tenant", tenant)
                .append("subject", subject)
                .append("time", time)
                .append("version", version)
                .append("traceparent", traceparent)
                .append("data", data);
    }

    static PendingEvent from(Document element) {
        return new PendingEvent(
                element.getString("id"),
                element.getString("type"),
                element.getString("topic"),
                element.getString("tenant"),
                element.getString("subject"),
                element.get("time", Date.class).toInstant(),
                element.getLong("version"),
                element.getString("traceparent"),
                element.getString("data"));
    }

    EventEnvelope envelope(String source, JsonMapper json) {
        return new EventEnvelope(
                id, type, source, subject, time, new TenantId(tenant), version, traceparent, (ObjectNode)
                        json.readTree(data));
    }
}
