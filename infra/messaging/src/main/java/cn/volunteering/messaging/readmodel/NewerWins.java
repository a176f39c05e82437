package cn.volunteering.messaging.readmodel;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Writes documents of a projection so that only a newer version replaces an older one, in whatever order and however
 * often they arrive. A number that only grows decides which is newer: the version of an aggregate, or the count of
 * ledger entries in a sum. The database compares the versions within the write.
 */
public final class NewerWins {

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final long NEVER_WRITTEN = Long.MIN_VALUE;

    private final MongoTemplate mongo;
    private final String collection;

    /** Creates a writer for the given collection in the bound tenant's database. */
    public NewerWins(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    /**
     * One write to a document.
     *
     * @param versionField the field that holds the version; may be nested
     * @param fields the fields that the write replaces, among them the version; may hold records as values
     */
    public record Write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {

        private String target() {
            return id + " " + versionField;
        }

        private Document isNewer() {
            var stored = new Document("$ifNull", List.of("$" + versionField, NEVER_WRITTEN));
            return new Document("$lt", List.of(stored, version));
        }
    }

    /** Writes to each document that has an older version, all in one bulk write. */
    public void writeAll(Collection<Write> writes) {
        var newest = writes.stream()
                .collect(toMap(Write::target, write -> write, BinaryOperator.maxBy(comparingLong(Write::version))));
        var byDocument = newest.values().stream().collect(groupingBy(Write::id));
        var updates = byDocument.entrySet().stream()
                .map(entry -> update(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(write -> fieldsIf(write.isNewer(), write))
                                .toList()))
                .toList();
        if (!updates.isEmpty()) {
            mongo.getCollection(collection).bulkWrite(updates, IN_ANY_ORDER);
        }
    }

    /**
     * Like {@link #writeAll}, but also overwrites a document that is still at the version at which it was found to be
     * wrong. Preserves what an event has changed since then.
     *
     * @param seen the version at which the document was read
     */
    public void correct(long seen, Write write) {
        var isAsSeen = new Document("$eq", List.of("$" + write.versionField(), seen));
        var isReplaceable = new Document("$or", List.of(write.isNewer(), isAsSeen));
        mongo.getCollection(collection).bulkWrite(List.of(update(write.id(), List.of(fieldsIf(isReplaceable, write)))));
    }

    /** Merges the results of the expressions into the document. Filters by id only, so that the upsert never fails. */
    private static UpdateOneModel<Document> update(String id, List<Document> expressions) {
        var merged = new ArrayList<Object>(List.of("$$ROOT"));
        merged.addAll(expressions);
        var replacement = new Document("$replaceWith", new Document("$mergeObjects", merged));
        return new UpdateOneModel<>(eq("_id", id), List.of(replacement), new UpdateOptions().upsert(true));
    }

    private Document fieldsIf(Document condition, Write write) {
        var fields = new Document("$literal", stored(write.fields()));
        return new Document("$cond", List.of(condition, fields, new Document("$literal", new Document())));
    }

    private Document stored(Map<String, ? extends @Nullable Object> fields) {
        var stored = new Document();
        fields.forEach((name, value) -> stored.append(name, stored(value)));
        return stored;
    }

    /** Converts a value as usual, but without the class name. */
    private @Nullable Object stored(@Nullable Object value) {
        return value == null
                ? null
                : mongo.getConverter().convertToMongoType(value, TypeInformation.of(value.getClass()));
    }
}
