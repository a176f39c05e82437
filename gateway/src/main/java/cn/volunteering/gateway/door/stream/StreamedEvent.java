package cn.volunteering.gateway.door.stream;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event for subscribers, with its place on the topic.
 *
 * @param topic the published name of its topic
 * @param type its type; a subscriber may follow only some
 * @param json the CloudEvent in structured mode, on one line
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
