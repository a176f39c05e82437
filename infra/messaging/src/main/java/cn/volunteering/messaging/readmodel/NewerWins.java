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
 * Writes documents of a projection so that only the newer replaces the older, in whatever order and how often they
 * arrive. What is newer is told by a number that only grows: the version of an aggregate, or the count of ledger
 * entries that were added up.
 */
public final class NewerWins {

    private final MongoTemplate mongo;
    private final String collection;

    /** A writer of the given collection in the bound tenant's database. */
    public NewerWins(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    /**
     * What is written into a document.
     *
     * @param versionField the field that holds the version; may be nested
     * @param fields may hold records as values
     */
    public record Write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {

        private String target() {
            return id + " " + versionField;
        }
    }

    /** Writes into each document that is not as new already, all in one bulk write. */
    public void writeAll(Collection<Write> writes) {
        var newest = writes.stream()
                .collect(toMap(Write::target, write -> write, BinaryOperator.maxBy(comparingLong(Write::version))));
        var updates = newest.values().stream().map(this::upsert).toList();
        List<UpdateOneModel<Document>> refused = written(updates);
        written(refused); // settles what another process created in the meantime
    }

    private UpdateOneModel<Document> upsert(Write write) {
        var older = and(eq("_id", write.id()), older(write.versionField(), write.version()));
        var fields = stored(write.fields()).append(write.versionField(), write.version());
        return new UpdateOneModel<>(older, new Document("$set", fields), new UpdateOptions().upsert(true));
    }

    /** Writes what can be written and returns what met a document that is as new, or was created this moment. */
    private List<UpdateOneModel<Document>> written(List<UpdateOneModel<Document>> updates) {
        return UnorderedWrites.write(mongo.getCollection(collection), updates).stream()
                .map(updates::get)
                .toList();
    }

    /**
     * Sets the fields, among them the version, unless the document is as new already. Values may be records.
     *
     * @param versionField the field that holds the version; may be nested
     * @return whether they were set
     */
    public boolean write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {
        return set(id, older(versionField, version), stored(fields).append(versionField, version));
    }

    /**
     * The same, but overrides a document as well that is still at the version at which it was seen to be wrong. What an
     * event has brought since then stays.
     *
     * @param seen the version at which the document was seen
     * @return whether they were set
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

    /** As the converter stores values everywhere, but without the name of the class. */
    private @Nullable Object stored(@Nullable Object value) {
        return value == null
                ? null
                : mongo.getConverter().convertToMongoType(value, TypeInformation.of(value.getClass()));
    }

    /** A duplicate means that the document is as new, or was made this moment: the second attempt tells which. */
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
