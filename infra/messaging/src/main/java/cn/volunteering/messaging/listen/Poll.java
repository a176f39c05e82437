package cn.volunteering.messaging.listen;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** The records of one poll, by position, with the outcome of each. */
final class Poll {

    private final List<ConsumerRecord<String, byte[]>> records;
    private final TreeMap<Integer, Incoming<?>> readable = new TreeMap<>();
    private final Map<Integer, RuntimeException> failures = new HashMap<>();
    private final BitSet unsettled = new BitSet();
    private @Nullable BatchListenerFailedException interruption;

    Poll(List<ConsumerRecord<String, byte[]>> records) {
        this.records = records;
    }

    int size() {
        return records.size();
    }

    ConsumerRecord<String, byte[]> record(int position) {
        return records.get(position);
    }

    /** Adds an event to handle. */
    void keep(Incoming<?> incoming) {
        readable.put(incoming.position(), incoming);
        unsettled.set(incoming.position());
    }

    /** Records why a record can never be handled. */
    void keep(int position, RuntimeException failure) {
        failures.put(position, failure);
        unsettled.set(position);
    }

    /** Ends the poll before a record that has to wait. */
    void interrupt(int position, RuntimeException cause) {
        interruption = failedAt(position, cause);
    }

    boolean isInterrupted() {
        return interruption != null;
    }

    /** Returns all events in the order of the poll. */
    List<Incoming<?>> readable() {
        return List.copyOf(readable.values());
    }

    Incoming<?> incoming(int position) {
        return Objects.requireNonNull(readable.get(position));
    }

    Optional<RuntimeException> failureOf(int position) {
        return Optional.ofNullable(failures.get(position));
    }

    void settle(int position) {
        unsettled.clear(position);
    }

    /** Returns the positions of the records that were neither handled nor put aside, in order. */
    List<Integer> unsettled() {
        return unsettled.stream().boxed().toList();
    }

    /** Requests redelivery of the first remaining record and all records after it. */
    BatchListenerFailedException endedBy(RuntimeException cause) {
        return failedAt(unsettled.nextSetBit(0), cause);
    }

    /** @throws BatchListenerFailedException if the poll ended before a record that has to wait */
    void throwIfInterrupted() {
        if (interruption != null) {
            throw interruption;
        }
    }

    private static BatchListenerFailedException failedAt(int position, RuntimeException cause) {
        return new BatchListenerFailedException(String.valueOf(cause.getMessage()), cause, position);
    }
}
