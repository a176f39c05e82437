package cn.volunteering.messaging.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.store.UnorderedWrites;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Writes documents of a projection so that only a newer version replaces an older one, in whatever order and however
 * often they arrive. A number that only grows decides which is newer: the version of an aggregate, or the count of
 * ledger entries in a sum.
 */
public final class NewerWins {

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
     * @param fields may hold records as values
     */
    public record Write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {

        private String target() {
            return id + " " + versionField;
        }
    }

    /** Writes to each document that has an older version, all in one bulk write. */
    public void writeAll(Collection<Write> writes) {
        var newest = writes.stream()
                .collect(toMap(Write::target, write -> write, BinaryOperator.maxBy(comparingLong(Write::version))));
        var updates = newest.values().stream().map(this::upsert).toList();
        List<UpdateOneModel<Document>> refused = written(updates);
        written(refused); // retries where another process created the document in the meantime
    }

    private UpdateOneModel<Document> upsert(Write write) {
        var older = and(eq("_id", write.id()), older(write.versionField(), write.version()));
        var fields = stored(write.fields()).append(write.versionField(), write.version());
        return new UpdateOneModel<>(older, new Document("$set", fields), new UpdateOptions().upsert(true));
    }

    /**
     * Writes what it can and returns the updates that met an equally new document or one created at the same moment.
     */
    private List<UpdateOneModel<Document>> written(List<UpdateOneModel<Document>> updates) {
        return UnorderedWrites.write(mongo.getCollection(collection), updates).stream()
                .map(updates::get)
                .toList();
    }

    /**
     * Sets the fields, including the version, unless the document is already as new. Values may be records.
     *
     * @param versionField the field that holds the version; may be nested
     * @return whether the fields were set
     */
    public boolean write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {
        return set(id, older(versionField, version), stored(fields).append(versionField, version));
    }

    /**
     * Like {@link #write}, but also overwrites a document that is still at the version at which it was found to be
     * wrong. Preserves what an event has changed since then.
     *
     * @param seen the version at which the document was read
     * @return whether the fields were set
     */
    public boolean correct(
            String id, String versionField, long seen, long version, Map<String, ? extends @Nullable Object> fields) {
        var replaceable = or(older(versionField, version), eq(versionField, seen));
        return set(id, replaceable, stored(fields).append(versionField, version));
    }

    private static Bson older(String versionField, long version) {
        return or(exists(versionField, false), lt(versionField, version));
    }

    private boolean set(String id, Bson replaceable, Document fields) {
        var which = and(eq("_id", id), replaceable);
        var change = new Document("$set", fields);
        return upserted(which, change) || upserted(which, change);
    }

    private Document stored(Map<String, ? extends @Nullable Object> fields) {
        var stored = new Document();
        fields.forEach((name, value) -> stored.append(name, stored(value)));
        return stored;
    }

    /** Converts a value as the converter does everywhere, but without the class name. */
    private @Nullable Object stored(@Nullable Object value) {
        return value == null
                ? null
                : mongo.getConverter().convertToMongoType(value, TypeInformation.of(value.getClass()));
    }

    /** Retries once after a duplicate key: the document is either as new already or was created at the same moment. */
    private boolean upserted(Bson which, Document change) {
        MongoCollection<Document> documents = mongo.getCollection(collection);
        try {
            documents.updateOne(which, change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
