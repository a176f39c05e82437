package cn.volunteering.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.messaging.outbox.PendingEvent;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Maps the aggregates of a subject to documents: {@code {_id, version, state, outbox, unsentSince}}. Registers, which
 * share a collection, also have {@code kind} and {@code key}, and their identity begins with the kind.
 */
record AggregateDocuments<T>(Subject<T> subject, PendingEvents pending, MongoConverter converter) {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String STATE = "state";
    private static final String OUTBOX = "outbox";

    String idOf(String aggregate) {
        return prefix() + aggregate;
    }

    private String prefix() {
        return subject.kind() == null ? "" : subject.kind() + "/";
    }

    Bson byId(String aggregate) {
        return eq(ID, idOf(aggregate));
    }

    Bson seen(Versioned<T> before) {
        return and(byId(before.id()), eq(VERSION, before.version()));
    }

    Criteria ofSubject(Criteria criteria) {
        return subject.kind() == null
                ? criteria
                : new Criteria().andOperator(Criteria.where(Subject.KIND).is(subject.kind()), criteria);
    }

    Criteria byIds(Collection<String> aggregates) {
        return Criteria.where(ID).in(aggregates.stream().map(this::idOf).toList());
    }

    Versioned<T> read(Document document) {
        T state = converter.read(subject.type(), document.get(STATE, Document.class));
        return new Versioned<>(document.getString(ID).substring(prefix().length()), document.getLong(VERSION), state);
    }

    Document first(String aggregate, T state, List<PendingEvent> events) {
        var document = new Document(ID, idOf(aggregate)).append(VERSION, 1L).append(STATE, pending.write(state));
        if (subject.kind() != null) {
            document.append(Subject.KIND, subject.kind()).append(Subject.KEY, keyOf(aggregate, state));
        }
        if (!events.isEmpty()) {
            document.append(
                    OUTBOX, events.stream().map(PendingEvent::toDocument).toList());
            document.append(OutboxRelay.UNSENT_SINCE, events.getFirst().time());
        }
        return document;
    }

    private String keyOf(String aggregate, T state) {
        Optional<String> natural = state instanceof RegisterRecord entry ? entry.naturalKey() : Optional.empty();
        return natural.map(key -> prefix() + "=" + key).orElseGet(() -> idOf(aggregate));
    }

    Bson next(String aggregate, long version, T state, List<PendingEvent> events) {
        var changes = new ArrayList<Bson>();
        if (subject.kind() != null) {
            changes.add(Updates.set(Subject.KEY, keyOf(aggregate, state)));
        }
        changes.add(Updates.set(VERSION, version));
        changes.add(Updates.set(STATE, pending.write(state)));
        if (!events.isEmpty()) {
            var documents = events.stream().map(PendingEvent::toDocument).toList();
            changes.add(Updates.pushEach(OUTBOX, documents));
            changes.add(Updates.min(OutboxRelay.UNSENT_SINCE, events.getFirst().time()));
        }
        return Updates.combine(changes);
    }
}
