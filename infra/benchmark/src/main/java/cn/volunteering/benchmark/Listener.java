package cn.volunteering.benchmark;

import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import tools.jackson.databind.json.JsonMapper;

/** A loop around the raw consumer that handles and commits each poll. */
abstract class Listener {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final JsonMapper JSON = new JsonMapper();

    /** Handles and commits one poll, or part of it, and returns the number of records handled. */
    abstract int handle(ConsumerRecords<String, byte[]> polled, KafkaConsumer<String, byte[]> consumer, int wanted);

    /** Listens until the given number of events are handled. */
    final Rate listen(KafkaConsumer<String, byte[]> consumer, int events) {
        var watch = new Watch();
        int handled = 0;
        while (handled < events) {
            var polled = consumer.poll(POLL);
            if (polled.isEmpty()) {
                throw new BenchFailedException("The topic ended after " + handled + " of " + events + " records.");
            }
            handled += handle(polled, consumer, events - handled);
        }
        return new Rate(handled, watch.elapsed());
    }

    static Stream<ConsumerRecord<String, byte[]>> stream(ConsumerRecords<String, byte[]> polled) {
        return StreamSupport.stream(polled.spliterator(), false);
    }

    static ConfirmedRecord read(ConsumerRecord<String, byte[]> message) {
        return ConfirmedRecord.of(JSON.readTree(message.value()));
    }
}
