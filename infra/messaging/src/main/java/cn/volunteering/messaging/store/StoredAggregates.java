package cn.volunteering.messaging.store;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.outbox.OutboxFields;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.messaging.outbox.PendingEvent;
import cn.volunteering.messaging.outbox.Waiting;
import cn.volunteering.tenancy.CollectionDefinition;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.InsertOneModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Stores the aggregates of one {@link Subject}, each as one document. A save writes the new state and its events in one
 * write, so neither can exist without the other; the relay then sends the events.
 *
 * @param <T> the state: a record of the domain
 */
public abstract sealed class StoredAggregates<T> extends StoredStates<T> implements Aggregates<T>
        permits AggregateStore, PlatformStore {

    private static final int ATTEMPTS = 50;

    private final AggregateDocuments<T> documents;
    private final PendingEvents pending;
    private final OutboxRelay relay;

    StoredAggregates(
            Subject<T> subject, EventTypes events, MongoTemplate mongo, PendingEvents pending, OutboxRelay relay) {
        super(subject, events, mongo);
        this.documents = new AggregateDocuments<>(documents());
        this.pending = pending;
        this.relay = relay;
    }

    @Override
    final CollectionDefinition collection() {
        return super.collection().sparse(OutboxFields.UNSENT_SINCE);
    }

    @Override
    public Versioned<T> insert(String id, Decision<T> decision) {
        Decision.Accepted<T> first = accepted(decision);
        List<PendingEvent> waiting = pending.of(id, 1, first.events());
        try {
            stored().insertOne(documents.first(id, first.state(), waiting));
        } catch (MongoWriteException e) {
            throw isDuplicate(e) ? new AlreadyExistsException(name(), id, e) : e;
        }
        wakeRelay(List.of(new Waiting(documents().idOf(id), 1, waiting)));
        return new Versioned<>(id, 1, first.state());
    }

    @Override
    public boolean insertIfAbsent(String id, Decision<T> decision) {
        try {
            insert(id, decision);
            return true;
        } catch (AlreadyExistsException e) {
            return false;
        }
    }

    @Override
    public Set<String> insertAllAbsent(Map<String, Decision.Accepted<T>> firsts) {
        var ids = List.copyOf(firsts.keySet());
        var waiting = ids.stream()
                .map(id -> new Waiting(
                        documents().idOf(id),
                        1,
                        pending.of(id, 1, firsts.get(id).events())))
                .toList();
        var writes = IntStream.range(0, ids.size())
                .mapToObj(i -> new InsertOneModel<>(documents.first(
                        ids.get(i),
                        firsts.get(ids.get(i)).state(),
                        waiting.get(i).events())))
                .toList();
        Set<Integer> taken = UnorderedWrites.write(stored(), writes);
        var fresh = IntStream.range(0, ids.size())
                .filter(i -> !taken.contains(i))
                .boxed()
                .toList();
        wakeRelay(fresh.stream().map(waiting::get).toList());
        return fresh.stream().map(ids::get).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Versioned<T> save(Versioned<T> before, Decision<T> decision) {
        Decision.Accepted<T> next = accepted(decision);
        if (next.events().isEmpty() && next.state().equals(before.state())) {
            return before;
        }
        long version = before.version() + 1;
        List<PendingEvent> waiting = pending.of(before.id(), version, next.events());
        replace(before, documents.next(before.id(), version, next.state(), waiting));
        if (!waiting.isEmpty()) {
            relay.wake(mongo(), name(), documents().idOf(before.id()));
        }
        return new Versioned<>(before.id(), version, next.state());
    }

    private void replace(Versioned<T> before, Bson update) {
        try {
            if (stored().updateOne(documents().seen(before), update).getMatchedCount() == 0) {
                throw new ConflictException(name(), before.id());
            }
        } catch (MongoWriteException e) {
            throw isDuplicate(e) ? new AlreadyExistsException(name(), before.id(), e) : e;
        }
    }

    @Override
    public Versioned<T> change(String id, Function<T, Decision<T>> command) {
        return changeSeen(id, seen -> command.apply(seen.state()));
    }

    @Override
    public Versioned<T> changeSeen(String id, Function<Versioned<T>, Decision<T>> command) {
        return retryingOnConflict(() -> {
            Versioned<T> seen = get(id);
            return save(seen, command.apply(seen));
        });
    }

    @Override
    public Versioned<T> changeOrBegin(String id, Supplier<T> blank, Function<T, Decision<T>> command) {
        return retryingOnConflict(() -> {
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
                throw new ConflictException(name(), blank.id());
            }
            throw e;
        }
    }

    private Versioned<T> retryingOnConflict(Supplier<Versioned<T>> work) {
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

    private static <T> Decision.Accepted<T> accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T> accepted -> accepted;
            case Decision.Refused<T> refused -> throw new RefusedException(refused.refusal());
        };
    }

    @Override
    public void remove(Versioned<T> seen) {
        if (stored().deleteOne(documents().seen(seen)).getDeletedCount() == 0) {
            throw new ConflictException(name(), seen.id());
        }
    }

    /**
     * Permanently removes all aggregates that match, without an event. Not for aggregates that other services may know.
     */
    public void removeAll(Criteria criteria) {
        mongo().remove(Query.query(documents().ofSubject(criteria)), name());
    }

    /**
     * Adds to documents of earlier releases the fields by which lists are ordered and found. Neither the state nor its version
     * changes; a document that changes meanwhile gets the fields anyway. Returns the number of documents that lacked some.
     */
    final int complete() {
        var fields = documents().subject().listFields();
        if (fields.isEmpty()) {
            return 0;
        }
        var lacking = fields.stream()
                .map(field -> Criteria.where(field).exists(false))
                .toList();
        return mongo()
                .find(Query.query(documents().ofSubject(new Criteria().orOperator(lacking))), Document.class, name())
                .stream()
                .mapToInt(this::complete)
                .sum();
    }

    private int complete(Document stored) {
        Document missing = documents().missingIn(stored);
        if (missing.isEmpty()) {
            return 0;
        }
        var seen = documents().seen(documents().read(stored));
        return (int) stored().updateOne(seen, new Document("$set", missing)).getModifiedCount();
    }

    private void wakeRelay(List<Waiting> first) {
        var withEvents =
                first.stream().filter(waiting -> !waiting.events().isEmpty()).toList();
        if (!withEvents.isEmpty()) {
            relay.wake(mongo(), name(), withEvents);
        }
    }

    private static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
