package cn.volunteering.benchmark;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.bson.Document;

/**
 * The upper limit: one unordered bulk write per collection and poll, then the commit. Keeps the sums in memory and
 * ignores repeats, which is acceptable only in a benchmark.
 */
final class RawLoop extends Listener {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Copy copy;
    private final Map<String, Tally> minutes = new HashMap<>();

    RawLoop(Copy copy) {
        this.copy = copy;
    }

    @Override
    int handle(ConsumerRecords<String, byte[]> polled, KafkaConsumer<String, byte[]> consumer, int wanted) {
        List<ConfirmedRecord> records = stream(polled).map(Listener::read).toList();
        records.forEach(record -> minutes.merge(record.volunteer(), new Tally(record.minutes(), 1), Tally::plus));
        Set<String> touched = records.stream().map(ConfirmedRecord::volunteer).collect(Collectors.toSet());
        writeEntries(Table.HOURS_LEDGER, records);
        writeEntries(Table.POINTS_LEDGER, records);
        writeSums(Table.HOURS_BALANCES, touched);
        writeEntries(Table.ENTRIES, records);
        writeSums(Table.PERSON_TOTALS, touched);
        consumer.commitSync();
        return records.size();
    }

    private void writeEntries(Table ledger, List<ConfirmedRecord> records) {
        write(ledger, records.stream().map(record -> copy.entry(ledger, record)).toList());
    }

    private void writeSums(Table table, Set<String> volunteers) {
        write(
                table,
                volunteers.stream()
                        .map(volunteer -> copy.sums(table, volunteer, minutes.getOrDefault(volunteer, Tally.NONE)))
                        .toList());
    }

    private void write(Table table, List<WriteModel<Document>> writes) {
        copy.books().collection(table).bulkWrite(writes, UNORDERED);
    }
}
