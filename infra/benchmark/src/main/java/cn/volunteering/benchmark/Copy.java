package cn.volunteering.benchmark;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * A separate database with the same collections, indexes and document shapes as the pipeline's. The baselines write to
 * it.
 */
final class Copy {

    private final MongoDatabase database;
    private final Map<Table, Shape> shapes = new EnumMap<>(Table.class);

    private Copy(MongoDatabase database) {
        this.database = database;
    }

    /** Creates an empty copy of the database that the pipeline filled from a feed. */
    static Copy of(Books original, Feed feed, MongoDatabase database) {
        var copy = new Copy(database);
        database.drop();
        for (Table table : Table.values()) {
            copy.shapes.put(table, shape(original, table, feed));
            copy.createCollection(original, table);
        }
        return copy;
    }

    private static Shape shape(Books original, Table table, Feed feed) {
        ConfirmedRecord record = feed.record(0);
        Tally year = feed.minutes().getOrDefault(record.volunteer(), Tally.NONE);
        return table.isLedger()
                ? Shape.of(sample(original, table, record.id()), marks(record))
                : Shape.of(sample(original, table, record.volunteer()), marks(record.volunteer(), year));
    }

    private static Document sample(Books original, Table table, String id) {
        return Optional.ofNullable(original.collection(table)
                        .find(Filters.regex("_id", "^" + id))
                        .first())
                .orElseThrow(() -> new BenchFailedException("No document of " + id + " to use as a template."));
    }

    private static List<Object> marks(ConfirmedRecord record) {
        long minutes = record.minutes();
        return List.of(record.id(), record.volunteer(), minutes, minutes * Feed.PARTS_PER_MINUTE);
    }

    private static List<Object> marks(String volunteer, Tally minutes) {
        return List.of(volunteer, minutes.amount(), minutes.amount() * Feed.PARTS_PER_MINUTE, minutes.entries());
    }

    /** Creates the collection of a table. The sums of hours and points share one collection, which is created once. */
    private void createCollection(Books original, Table table) {
        if (table == Table.POINTS_BALANCES) {
            return;
        }
        var indexes =
                original.collection(table).listIndexes().map(Copy::definition).into(new ArrayList<>());
        database.createCollection(table.collection());
        database.runCommand(new Document("createIndexes", table.collection()).append("indexes", indexes));
    }

    private static Document definition(Document index) {
        var definition = new Document(index);
        definition.remove("v");
        return definition;
    }

    /** Returns the write of a record to a ledger. */
    WriteModel<Document> entry(Table ledger, ConfirmedRecord record) {
        return new InsertOneModel<>(shapeOf(ledger).filled(marks(record)));
    }

    /** Returns the write of a volunteer's year, from minutes and the resulting points. */
    WriteModel<Document> sums(Table table, String volunteer, Tally minutes) {
        Document document = shapeOf(table).filled(marks(volunteer, minutes));
        Object id = document.remove("_id");
        return new UpdateOneModel<>(
                Filters.eq("_id", id), new Document("$set", document), new UpdateOptions().upsert(true));
    }

    private Shape shapeOf(Table table) {
        return Optional.ofNullable(shapes.get(table)).orElseThrow();
    }

    Books books() {
        return new Books(database, database);
    }

    void drop() {
        database.drop();
    }
}
