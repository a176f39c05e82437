package cn.volunteering.messaging.readmodel;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.Registers;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A table with one row per aggregate of another service: the newest event of one type, as {@code {_id, version, row}}.
 * Late and repeated events change nothing. Queries use {@code row.x}.
 *
 * @param <R> the record into which an event is read
 */
public final class EventTable<R> extends ComparedReadModel<EventTable.Row> {

    private static final String VERSION = "version";
    private static final Row MISSING = new Row(0, null);

    private final String collection;
    private final @Nullable String register;
    private final String topic;
    private final String eventType;
    private final Class<R> rowType;
    private final MongoTemplate mongo;
    private final Consumer<Subscription> replay;
    private final NewerWins documents;

    /** A row with the version of the aggregate that it shows. */
    record Row(long version, @Nullable Document content) {

        private static Row newer(Row one, Row other) {
            return other.version > one.version ? other : one;
        }
    }

    /**
     * Creates the table in the given collection of the bound tenant's database; the collection's name is also the name
     * of the read model.
     *
     * @param replay replays all published events into a subscription
     */
    public EventTable(
            String collection,
            String topic,
            String eventType,
            Class<R> rowType,
            MongoTemplate mongo,
            Consumer<Subscription> replay) {
        this(collection, collection, null, topic, eventType, rowType, mongo, replay);
    }

    private EventTable(
            String name,
            String collection,
            @Nullable String register,
            String topic,
            String eventType,
            Class<R> rowType,
            MongoTemplate mongo,
            Consumer<Subscription> replay) {
        super(name);
        this.collection = collection;
        this.register = register;
        this.topic = topic;
        this.eventType = eventType;
        this.rowType = rowType;
        this.mongo = mongo;
        this.replay = replay;
        this.documents = new NewerWins(mongo, collection);
    }

    /**
     * Creates a small table as a register of the given name, because a service may have few collections. The service
     * must have declared the collection of registers, as it does with any register.
     */
    public static <R> EventTable<R> asRegister(
            String register,
            String topic,
            String eventType,
            Class<R> rowType,
            MongoTemplate mongo,
            Consumer<Subscription> replay) {
        return new EventTable<>(register, Registers.COLLECTION, register, topic, eventType, rowType, mongo, replay);
    }

    /** Stores the events that are newer than their rows. */
    public void put(List<Received<R>> events) {
        documents.writeAll(events.stream().map(this::write).toList());
    }

    private NewerWins.Write write(Received<R> received) {
        EventEnvelope event = received.event();
        return write(event.subject(), event.aggregateVersion(), written(received.data()));
    }

    private NewerWins.Write write(String id, long version, @Nullable Document row) {
        var fields = new Document(VERSION, version).append("row", row);
        if (register != null) {
            fields.append(Registers.KIND, register).append(Registers.KEY, idOf(id));
        }
        return new NewerWins.Write(idOf(id), VERSION, version, fields);
    }

    private String idOf(String aggregate) {
        return prefix() + aggregate;
    }

    private String prefix() {
        return register == null ? "" : Registers.prefixOf(register);
    }

    private String aggregateOf(Document document) {
        return document.getString("_id").substring(prefix().length());
    }

    /** Returns the newest event of each aggregate, unless its row is as new: what a consumer that acts on changes has to act on. */
    public List<Received<R>> news(List<Received<R>> events) {
        var newest = events.stream()
                .collect(toMap(
                        received -> received.event().subject(),
                        Function.identity(),
                        EventTable::newer,
                        LinkedHashMap::new));
        var known = versionsOf(newest.keySet());
        return newest.values().stream()
                .filter(received -> versionOf(received)
                        > known.getOrDefault(received.event().subject(), MISSING.version()))
                .toList();
    }

    private static <R> Received<R> newer(Received<R> one, Received<R> other) {
        return versionOf(other) > versionOf(one) ? other : one;
    }

    private static long versionOf(Received<?> received) {
        return received.event().aggregateVersion();
    }

    private Map<String, Long> versionsOf(Collection<String> ids) {
        var query = byIds(ids);
        query.fields().include(VERSION);
        return mongo.find(query, Document.class, collection).stream()
                .collect(toMap(this::aggregateOf, document -> document.getLong(VERSION)));
    }

    /** Returns the row of the aggregate with the given identity. */
    public Optional<R> find(String id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Returns the rows of those of the given aggregates that have one. */
    public List<R> findAll(Collection<String> ids) {
        return find(byIds(ids));
    }

    private Query byIds(Collection<String> ids) {
        return Query.query(Criteria.where("_id").in(ids.stream().map(this::idOf).toList()));
    }

    /** Returns the rows that match a query. */
    public List<R> find(Query query) {
        return mongo.find(ofThisTable(query), Document.class, collection).stream()
                .map(document -> mongo.getConverter().read(rowType, document.get("row", Document.class)))
                .toList();
    }

    private Query ofThisTable(Query query) {
        return register == null
                ? query
                : Query.of(query).addCriteria(Criteria.where(Registers.KIND).is(register));
    }

    @Override
    protected Map<String, Row> stored() {
        return mongo.find(ofThisTable(new Query()), Document.class, collection).stream()
                .collect(toMap(
                        this::aggregateOf,
                        document -> new Row(document.getLong(VERSION), document.get("row", Document.class))));
    }

    @Override
    protected Map<String, Row> expected() {
        var newest = new HashMap<String, Row>();
        replay.accept(Subscription.of(name() + "-replay")
                .topic(topic)
                .onEach(
                        eventType,
                        rowType,
                        (event, row) -> newest.merge(
                                event.subject(), new Row(event.aggregateVersion(), written(row)), Row::newer)));
        return newest;
    }

    @Override
    protected void putRight(Comparison<Row> comparison) {
        for (String id : comparison.different()) {
            long seen = comparison.stored().getOrDefault(id, MISSING).version();
            @Nullable Row right = comparison.expected().get(id);
            if (right == null) {
                remove(id, seen);
            } else {
                documents.correct(seen, write(id, right.version(), right.content()));
            }
        }
    }

    private void remove(String id, long seen) {
        var asSeen = Criteria.where("_id").is(idOf(id)).and(VERSION).is(seen);
        mongo.remove(Query.query(asSeen), collection);
    }

    private Document written(R row) {
        var document = new Document();
        mongo.getConverter().write(row, document);
        document.remove("_class");
        return document;
    }
}
