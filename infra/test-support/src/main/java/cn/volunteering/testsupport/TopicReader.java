package cn.volunteering.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads one topic of the broker from its beginning and keeps what it has read, so that reading again costs little. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    /** @param consumer without a group; closed with this reader */
    TopicReader(Consumer<String, byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Returns all records on the topic at this moment, oldest first within a partition. */
    synchronized List<ConsumerRecord<String, byte[]>> all() {
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return List.copyOf(records);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
