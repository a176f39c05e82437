package cn.volunteering.gateway.surroundings;

import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Publishes tenants and events on the topics of other parts. */
public final class TenantTopic {

    private static final List<String> TOPICS = List.of(
            "registry.tenants.v1",
            "registry.access.v1",
            "volunteer.events.v1",
            "activity.events.v1",
            "scoring.events.v1",
            "reporting.events.v1");
    private static final JsonMapper JSON = new JsonMapper();

    private final EnvelopeWriter writer;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong versions = new AtomicLong();

    TenantTopic(String bootstrapServers, String prefix) {
        Map<String, Object> connection = Map.of("bootstrap.servers", bootstrapServers);
        writer = new EnvelopeWriter(JSON, new Topics(prefix));
        producer = new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer());
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(TOPICS.stream()
                            .map(topic -> new NewTopic(prefix + topic, 3, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes the tenant in the given state. */
    public void put(String tenant, String state) {
        ObjectNode data = JSON.createObjectNode()
                .put("name", "测试单位 " + tenant)
                .put("kind", "AGENCY")
                .put("unitType", "PROVINCIAL_ORGAN")
                .put("state", state);
        data.putArray("titles");
        publish("registry.tenants.v1", "volunteering.registry.tenant-changed.v1", tenant, tenant, data);
    }

    /** Publishes an event of another part. */
    public void publish(String topic, String type, String tenant, String subject, ObjectNode data) {
        data.put("tenant", tenant);
        var event = new EventEnvelope(
                UUID.randomUUID().toString(),
                type,
                "/test",
                subject,
                Instant.now(),
                new TenantId(tenant),
                versions.incrementAndGet(),
                null,
                data);
        try {
            producer.send(writer.write(event, topic)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
