package cn.volunteering.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.messaging.outbox.PendingEvent;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Stores the aggregates of one kind, each as one document {@code {_id, version, state, outbox, unsentSince}}. A save
 * writes the new state and the events that tell of it at once, so neither can be without the other; the relay then
 * sends the events. Queries name fields of the state as {@code state.x}.
 *
 * @param <T> the state: a record of the domain
 */
public final class AggregateStore<T> {

    private static final int ATTEMPTS = 50;

    private final String collection;
    private final Class<T> type;
    private final MongoTemplate mongo;
    private final PendingEvents pending;
    private final OutboxRelay relay;

    AggregateStore(String collection, Class<T> type, MongoTemplate mongo, PendingEvents pending, OutboxRelay relay) {
        this.collection = collection;
        this.type = type;
        this.mongo = mongo;
        this.pending = pending;
        this.relay = relay;
    }

    /** The aggregate with the given identity, if there is one. */
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(documents().find(eq("_id", id)).first()).map(this::read);
    }

    /** @throws NotFoundException if there is no such aggregate in the bound tenant */
    public Versioned<T> get(String id) {
        return find(id).orElseThrow(() -> new NotFoundException(collection, id));
    }

    /** One page of the aggregates that match, in the order of the page request. */
    public Page<Versioned<T>> find(Criteria criteria, Pageable page) {
        var query = Query.query(criteria);
        long total = mongo.count(query, collection);
        return new PageImpl<>(list(query.with(page)), page, total);
    }

    /** All aggregates that match. For sets that are known to be small. */
    public List<Versioned<T>> findAll(Criteria criteria) {
        return list(Query.query(criteria));
    }

    /** The aggregates that a query with its own order and limit finds. */
    public List<Versioned<T>> list(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(this::read)
                .toList();
    }

    /** Whether any aggregate matches. */
    public boolean exists(Criteria criteria) {
        return mongo.exists(Query.query(criteria), collection);
    }

    /**
     * Stores the first state of an aggregate.
     *
     * @throws AlreadyExistsException if the identity, or something that must be unique, is taken
     */
    public Versioned<T> insert(String id, Decision.Accepted<T> first) {
        List<PendingEvent> events = pending.of(id, 1, first.events());
        try {
            documents().insertOne(document(id, first.state(), events));
        } catch (MongoWriteException e) {
            throw isDuplicate(e) ? new AlreadyExistsException(collection, id, e) : e;
        }
        wakeRelay(events, id);
        return new Versioned<>(id, 1, first.state());
    }

    /** Stores the first state under its identity unless there is one already; says whether it did. */
    public boolean insertIfAbsent(String id, Decision.Accepted<T> first) {
        try {
            insert(id, first);
            return true;
        } catch (AlreadyExistsException e) {
            return false;
        }
    }

    /**
     * Stores many first states at once, each with its events, and passes over those whose identity is taken.
     *
     * @return the identities that were stored
     */
    public Set<String> insertAllAbsent(Map<String, Decision.Accepted<T>> firsts) {
        if (firsts.isEmpty()) {
            return Set.of();
        }
        var ids = new ArrayList<>(firsts.keySet());
        var writes = ids.stream().map(id -> insertion(id, firsts.get(id))).toList();
        var stored = new HashSet<>(ids);
        try {
            documents().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            duplicates(e).forEach(error -> stored.remove(ids.get(error.getIndex())));
        }
        relay.wake(mongo, collection, stored);
        return stored;
    }

    private InsertOneModel<Document> insertion(String id, Decision.Accepted<T> first) {
        return new InsertOneModel<>(document(id, first.state(), pending.of(id, 1, first.events())));
    }

    private static List<BulkWriteError> duplicates(MongoBulkWriteException e) {
        boolean onlyDuplicates =
                e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates || e.getWriteConcernError() != null) {
            throw e;
        }
        return e.getWriteErrors();
    }

    /**
     * Stores the next state of an aggregate with the events that tell of it. Where nothing changes and nothing is told,
     * nothing is written and the version stays.
     *
     * @throws ConflictException if the aggregate is no longer at the version it was read at
     * @throws AlreadyExistsException if something that must be unique is taken
     */
    public Versioned<T> save(Versioned<T> before, Decision.Accepted<T> next) {
        if (next.events().isEmpty() && next.state().equals(before.state())) {
            return before;
        }
        long version = before.version() + 1;
        List<PendingEvent> events = pending.of(before.id(), version, next.events());
        replace(before, update(version, next.state(), events));
        wakeRelay(events, before.id());
        return new Versioned<>(before.id(), version, next.state());
    }

    private void replace(Versioned<T> before, Bson update) {
        try {
            var seen = and(eq("_id", before.id()), eq("version", before.version()));
            if (documents().updateOne(seen, update).getMatchedCount() == 0) {
                throw new ConflictException(collection, before.id());
            }
        } catch (MongoWriteException e) {
            throw isDuplicate(e) ? new AlreadyExistsException(collection, before.id(), e) : e;
        }
    }

    /**
     * Loads, decides and saves; decides anew when someone else was faster.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     */
    public Versioned<T> change(String id, Function<T, Decision<T>> command) {
        return changeSeen(id, seen -> command.apply(seen.state()));
    }

    /**
     * The same for a command that must know at which version it decides: the decision is stored at just that version.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     */
    public Versioned<T> changeSeen(String id, Function<Versioned<T>, Decision<T>> command) {
        return untilFastest(() -> {
            Versioned<T> seen = get(id);
            return save(seen, command.apply(seen));
        });
    }

    /**
     * The same for an aggregate that need not be there: then the command decides on a blank one, and its first state is
     * stored. A blank one that stays as it is has version 0 and is not stored.
     *
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     * @throws AlreadyExistsException if something that must be unique, other than the identity, is taken
     */
    public Versioned<T> changeOrBegin(String id, Supplier<T> blank, Function<T, Decision<T>> command) {
        return untilFastest(() -> {
            Versioned<T> before = find(id).orElseGet(() -> new Versioned<>(id, 0, blank.get()));
            Decision<T> decision = command.apply(before.state());
            return before.version() > 0 ? save(before, decision) : begin(before, accepted(decision));
        });
    }

    private Versioned<T> begin(Versioned<T> blank, Decision.Accepted<T> first) {
        if (first.events().isEmpty() && first.state().equals(blank.state())) {
            return blank;
        }
        try {
            return insert(blank.id(), first);
        } catch (AlreadyExistsException e) {
            if (find(blank.id()).isPresent()) {
                throw new ConflictException(collection, blank.id());
            }
            throw e;
        }
    }

    private Versioned<T> untilFastest(Supplier<Versioned<T>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Stores the decision, or carries its refusal out to the door.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws ConflictException if the aggregate is no longer at the version it was read at
     */
    public Versioned<T> save(Versioned<T> before, Decision<T> decision) {
        return save(before, accepted(decision));
    }

    /**
     * Stores the first state that was decided on, or carries the refusal out to the door.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws AlreadyExistsException if the identity, or something that must be unique, is taken
     */
    public Versioned<T> insert(String id, Decision<T> decision) {
        return insert(id, accepted(decision));
    }

    private static <T> Decision.Accepted<T> accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T> accepted -> accepted;
            case Decision.Refused<T> refused -> throw new RefusedException(refused.refusal());
        };
    }

    /** Removes the aggregates that match for good, without any event. Not for what others may have heard of. */
    public void removeAll(Criteria criteria) {
        mongo.remove(Query.query(criteria), collection);
    }

    private Bson update(long version, T state, List<PendingEvent> events) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("version", version));
        changes.add(Updates.set("state", pending.write(state)));
        if (!events.isEmpty()) {
            var documents = events.stream().map(PendingEvent::toDocument).toList();
            changes.add(Updates.pushEach("outbox", documents, new PushOptions()));
            changes.add(Updates.min(OutboxRelay.UNSENT_SINCE, events.getFirst().time()));
        }
        return Updates.combine(changes);
    }

    private Document document(String id, T state, List<PendingEvent> events) {
        var document = new Document("_id", id).append("version", 1L).append("state", pending.write(state));
        if (!events.isEmpty()) {
            document.append(
                    "outbox", events.stream().map(PendingEvent::toDocument).toList());
            document.append(OutboxRelay.UNSENT_SINCE, events.getFirst().time());
        }
        return document;
    }

    private Versioned<T> read(Document document) {
        T state = mongo.getConverter().read(type, document.get("state", Document.class));
        return new Versioned<>(document.getString("_id"), document.getLong("version"), state);
    }

    private void wakeRelay(List<PendingEvent> events, String id) {
        if (!events.isEmpty()) {
            relay.wake(mongo, collection, Set.of(id));
        }
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
