package cn.volunteering.messaging.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.store.UnorderedWrites;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
 * ledger entries in a sum. Reads the stored versions first, because a write that the database refuses is expensive.
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
     * @param fields the fields that the write replaces, among them the version; may hold records as values
     */
    public record Write(String id, String versionField, long version, Map<String, ? extends @Nullable Object> fields) {

        private String target() {
            return id + " " + versionField;
        }

        private Bson meetsOlder() {
            return or(exists(versionField, false), lt(versionField, version));
        }

        private boolean isNewerThan(@Nullable Document stored) {
            Number before =
                    stored == null ? null : stored.getEmbedded(List.of(versionField.split("\\.")), Number.class);
            return before == null || before.longValue() < version;
        }
    }

    /** Writes to each document that has an older version: all in one bulk write, with one update per document. */
    public void writeAll(Collection<Write> writes) {
        var newest = writes.stream()
                .collect(toMap(Write::target, write -> write, BinaryOperator.maxBy(comparingLong(Write::version))));
        var stored = storedVersions(newest.values());
        List<List<Write>> byDocument = List.copyOf(newest.values().stream()
                .filter(write -> write.isNewerThan(stored.get(write.id())))
                .collect(groupingBy(Write::id))
                .values());
        var refused = written(byDocument.stream().map(this::update).toList());
        // Another process created the document or wrote one of the versions in the meantime.
        written(refused.stream()
                .flatMap(index -> byDocument.get(index).stream())
                .map(write -> update(List.of(write)))
                .toList());
    }

    private Map<String, Document> storedVersions(Collection<Write> writes) {
        if (writes.isEmpty()) {
            return Map.of();
        }
        var ids = writes.stream().map(Write::id).distinct().toList();
        var versions = writes.stream().map(Write::versionField).distinct().toList();
        var stored = new HashMap<String, Document>();
        mongo.getCollection(collection)
                .find(in("_id", ids))
                .projection(Projections.include(versions))
                .forEach(document -> stored.put(document.getString("_id"), document));
        return stored;
    }

    /**
     * Does the same as {@link #writeAll} for one document, but also overwrites it if it is still at the version at which
     * it was found to be wrong. Preserves what an event has changed since then.
     *
     * @param seen the version at which the document was read
     */
    public void correct(long seen, Write write) {
        var replaceable = or(write.meetsOlder(), eq(write.versionField(), seen));
        var update = update(write.id(), List.of(replaceable), stored(write.fields()));
        if (!written(List.of(update)).isEmpty()) {
            written(List.of(update));
        }
    }

    /** Writes what it can and returns the positions of the updates that met a document that is as new. */
    private List<Integer> written(List<UpdateOneModel<Document>> updates) {
        return List.copyOf(UnorderedWrites.write(mongo.getCollection(collection), updates));
    }

    private UpdateOneModel<Document> update(List<Write> ofOneDocument) {
        var fields = new Document();
        ofOneDocument.forEach(write -> fields.putAll(stored(write.fields())));
        var conditions = ofOneDocument.stream().map(Write::meetsOlder).toList();
        return update(ofOneDocument.getFirst().id(), conditions, fields);
    }

    private static UpdateOneModel<Document> update(String id, List<Bson> conditions, Document fields) {
        var filters = new ArrayList<Bson>(List.of(eq("_id", id)));
        filters.addAll(conditions);
        return new UpdateOneModel<>(and(filters), new Document("$set", fields), new UpdateOptions().upsert(true));
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
