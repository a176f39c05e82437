package cn.volunteering.benchmark;

import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/**
 * A straightforward first implementation: handles one record at a time, inserts each entry, recomputes and saves each
 * total, waits for the journal on each write, and commits each record.
 */
final class NaiveListener extends Listener {

    private final Copy copy;
    private final Books books;
    private final int year;

    NaiveListener(Copy copy, int year) {
        this.copy = copy;
        this.books = copy.books();
        this.year = year;
    }

    @Override
    int handle(ConsumerRecords<String, byte[]> polled, KafkaConsumer<String, byte[]> consumer, int wanted) {
        var messages = stream(polled).limit(wanted).toList();
        messages.forEach(message -> handle(message, consumer));
        return messages.size();
    }

    private void handle(ConsumerRecord<String, byte[]> message, KafkaConsumer<String, byte[]> consumer) {
        ConfirmedRecord record = read(message);
        String volunteer = record.volunteer();
        write(Table.HOURS_LEDGER, copy.entry(Table.HOURS_LEDGER, record));
        write(Table.POINTS_LEDGER, copy.entry(Table.POINTS_LEDGER, record));
        Tally minutes = books.tally(Table.HOURS_LEDGER, volunteer, year);
        books.tally(Table.POINTS_LEDGER, volunteer, year); // read only for its cost; the points follow from the minutes
        write(Table.HOURS_BALANCES, copy.sums(Table.HOURS_BALANCES, volunteer, minutes));
        write(Table.ENTRIES, copy.entry(Table.ENTRIES, record));
        Tally served = books.tally(Table.ENTRIES, volunteer, year);
        write(Table.PERSON_TOTALS, copy.sums(Table.PERSON_TOTALS, volunteer, served));
        consumer.commitSync(Map.of(
                new TopicPartition(message.topic(), message.partition()), new OffsetAndMetadata(message.offset() + 1)));
    }

    private void write(Table table, WriteModel<Document> write) {
        books.collection(table).bulkWrite(List.of(write));
    }
}
