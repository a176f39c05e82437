package cn.volunteering.gateway.door.stream;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event for subscribers, with its position in the topic.
 *
 * @param topic name of the topic without the prefix of this installation
 * @param type event type, by which subscribers filter
 * @param json the structured CloudEvent in one line
 */
record StreamedEvent(String topic, int partition, long offset, String type, String json) {

    static StreamedEvent of(
            String topic, ConsumerRecord<String, byte[]> message, EventEnvelope event, JsonMapper json) {
        ObjectNode cloudEvent = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("type", event.type())
                .put("source", event.source())
                .put("subject", event.subject())
                .put("time", event.time().toString())
                .put("datacontenttype", "application/json")
                .put("tenantid", event.tenant().value())
                .put("aggregateversion", event.aggregateVersion());
        Headers.text(message, "ce_originid").ifPresent(id -> cloudEvent.put("originid", id));
        cloudEvent.set("data", event.data());
        return new StreamedEvent(
                topic, message.partition(), message.offset(), event.type(), json.writeValueAsString(cloudEvent));
    }
}
