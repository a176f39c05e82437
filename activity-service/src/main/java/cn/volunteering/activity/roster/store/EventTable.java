package cn.volunteering.activity.roster.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.messaging.readmodel.ReadModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A table with one row per aggregate of another service: the newest event of one type, as {@code {_id, version, row}}.
 * An event that comes late or twice changes nothing.
 *
 * @param <R> the record that an event is read as
 */
final class EventTable<R> implements ReadModel {

    private static final String VERSION = "version";

    private final String collection;
    private final String topic;
    private final String eventType;
    private final Class<R> rowType;
    private final MongoTemplate mongo;
    private final EventReplay replay;
    private final NewerWins newerWins;

    EventTable(
            String collection,
            String topic,
            String eventType,
            Class<R> rowType,
            MongoTemplate mongo,
            EventReplay replay) {
        this.collection = collection;
        this.topic = topic;
        this.eventType = eventType;
        this.rowType = rowType;
        this.mongo = mongo;
        this.replay = replay;
        this.newerWins = new NewerWins(mongo, collection);
    }

    /** A row with the version of the aggregate that it shows. */
    private record Row(long version, Document content) {}

    /** Puts the event into the table, unless what is there is as new. */
    void put(EventEnvelope event, R row) {
        newerWins.write(event.subject(), VERSION, event.aggregateVersion(), new Document("row", written(row)));
    }

    Optional<R> find(String id) {
        return find(Query.query(Criteria.where("_id").is(id))).stream().findFirst();
    }

    List<R> find(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> mongo.getConverter().read(rowType, document.get("row", Document.class)))
                .toList();
    }

    @Override
    public String name() {
        return collection;
    }

    @Override
    public DriftReport drift() {
        Map<String, Row> source = source();
        Map<String, Row> stored = stored();
        var ids = new HashSet<>(source.keySet());
        ids.addAll(stored.keySet());
        var differences = new ArrayList<String>();
        ids.stream().sorted().forEach(id -> difference(id, source.get(id), stored.get(id))
                .ifPresent(differences::add));
        return new DriftReport(ids.size(), differences);
    }

    private static Optional<String> difference(String id, @Nullable Row source, @Nullable Row stored) {
        if (source == null) {
            return Optional.of(id + " 没有来源");
        }
        if (stored == null) {
            return Optional.of(id + " 缺失");
        }
        return source.equals(stored) ? Optional.empty() : Optional.of(id + " 与来源不一致");
    }

    /**
     * Puts right every row, and takes out those that were there before and have no source. What an event changes in the
     * meantime stays: only rows that are still as old as they were, or older than the source, are touched.
     */
    @Override
    public void rebuild() {
        Map<String, Row> before = stored();
        Map<String, Row> source = source();
        source.forEach((id, row) -> putRight(id, row, before.getOrDefault(id, row)));
        before.keySet().removeAll(source.keySet());
        mongo.remove(Query.query(Criteria.where("_id").in(before.keySet())), collection);
    }

    private void putRight(String id, Row row, Row before) {
        Bson asBefore = and(eq("_id", id), in(VERSION, before.version(), row.version()));
        var content = new Document("row", row.content());
        mongo.getCollection(collection)
                .updateOne(asBefore, new Document("$set", new Document(content).append(VERSION, row.version())));
        newerWins.write(id, VERSION, row.version(), content);
    }

    private Map<String, Row> source() {
        Map<String, Row> newest = new HashMap<>();
        replay.into(Subscription.of(collection + "-replay")
                .topic(topic)
                .on(
                        eventType,
                        rowType,
                        (event, row) -> newest.merge(
                                event.subject(), new Row(event.aggregateVersion(), written(row)), EventTable::newer)));
        return newest;
    }

    private static Row newer(Row one, Row other) {
        return other.version() > one.version() ? other : one;
    }

    private Map<String, Row> stored() {
        return mongo.findAll(Document.class, collection).stream()
                .collect(toMap(
                        document -> document.getString("_id"),
                        document -> new Row(document.getLong(VERSION), document.get("row", Document.class))));
    }

    private Document written(R row) {
        var document = new Document();
        mongo.getConverter().write(row, document);
        document.remove("_class");
        return document;
    }
}
