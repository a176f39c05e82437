package cn.volunteering.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.messaging.outbox.PendingEvent;
import cn.volunteering.messaging.outbox.Waiting;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The aggregates with the given identities, in any order. */
    public List<Versioned<T>> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : findAll(Criteria.where("_id").in(ids));
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
        wakeRelay(List.of(new Waiting(id, 1, events)));
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
        var waiting = firsts.entrySet().stream()
                .map(first -> new Waiting(
                        first.getKey(),
                        1,
                        pending.of(first.getKey(), 1, first.getValue().events())))
                .toList();
        var writes = waiting.stream()
                .map(each -> new InsertOneModel<>(
                        document(each.aggregate(), firsts.get(each.aggregate()).state(), each.events())))
                .toList();
        Set<Integer> taken = UnorderedWrites.write(documents(), writes);
        var stored = IntStream.range(0, waiting.size())
                .filter(index -> !taken.contains(index))
                .mapToObj(waiting::get)
                .toList();
        wakeRelay(stored);
        return stored.stream().map(Waiting::aggregate).collect(Collectors.toSet());
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
            relay.wake(mongo, collection, id);
        }
    }

    private void wakeRelay(List<Waiting> first) {
        var withEvents =
                first.stream().filter(waiting -> !waiting.events().isEmpty()).toList();
        if (!withEvents.isEmpty()) {
            relay.wake(mongo, collection, withEvents);
        }
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
