package cn.volunteering.story.recount;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole topics of the broker with a plain consumer. */
public final class RawTopics {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration POLL = Duration.ofMillis(500);

    private RawTopics() {}

    /** Returns all events that are on the topics now, those of an aggregate in their order. */
    public static List<RawEvent> read(String broker, List<String> topics) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (String topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readUntil(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<RawEvent> readUntil(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var events = new ArrayList<RawEvent>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(message -> events.add(event(message)));
        }
        return events;
    }

    private static RawEvent event(ConsumerRecord<String, byte[]> message) {
        String type = header(message, "ce_type");
        String[] parts = type.split("\\.");
        return new RawEvent(
                header(message, "ce_tenantid"),
                parts.length > 2 ? parts[2] : type,
                header(message, "ce_subject"),
                JSON.readTree(message.value()));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
