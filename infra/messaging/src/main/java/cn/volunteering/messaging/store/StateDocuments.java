package cn.volunteering.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.outbox.OutboxFields;
import cn.volunteering.readings.SearchKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Maps the states of a subject to documents: {@code {_id, version, state}}. Registers, which share a collection, also
 * have {@code kind} and {@code key}, and their identity begins with the kind.
 */
record StateDocuments<T>(Subject<T> subject, MongoConverter converter) {

    static final String STATE = "state";

    private static final String ID = "_id";

    String idOf(String aggregate) {
        return prefix() + aggregate;
    }

    private String prefix() {
        return subject.kind() == null ? "" : Registers.prefixOf(subject.kind());
    }

    Bson byId(String aggregate) {
        return eq(ID, idOf(aggregate));
    }

    Bson seen(Versioned<T> before) {
        return and(byId(before.id()), eq(OutboxFields.VERSION, before.version()));
    }

    Criteria ofSubject(Criteria criteria) {
        return subject.kind() == null
                ? criteria
                : new Criteria().andOperator(Criteria.where(Registers.KIND).is(subject.kind()), criteria);
    }

    Criteria byIds(Collection<String> aggregates) {
        return Criteria.where(ID).in(aggregates.stream().map(this::idOf).toList());
    }

    Versioned<T> read(Document document) {
        T state = converter.read(subject.type(), document.get(STATE, Document.class));
        return new Versioned<>(
                document.getString(ID).substring(prefix().length()), document.getLong(OutboxFields.VERSION), state);
    }

    /** Returns the document of a first state. */
    Document first(String aggregate, T state) {
        var document = new Document(ID, idOf(aggregate))
                .append(OutboxFields.VERSION, 1L)
                .append(STATE, write(state));
        searchKey(state).ifPresent(key -> document.append(Subject.SEARCH, key));
        if (subject.kind() != null) {
            document.append(Registers.KIND, subject.kind()).append(Registers.KEY, keyOf(aggregate, state));
        }
        return document;
    }

    /** Returns the key under which the searchable text of the state is found, if the subject has one. */
    Optional<String> searchKey(T state) {
        return Optional.ofNullable(subject.searchable()).map(path -> SearchKey.of(text(write(state), path)));
    }

    private static String text(Document state, String path) {
        return state.getEmbedded(List.of(path.split("\\.")), "");
    }

    /** Returns those list fields that a document lacks and its state has: an earlier release did not store them. */
    Document missingIn(Document stored) {
        T state = read(stored).state();
        var full = new Document(STATE, write(state));
        searchKey(state).ifPresent(key -> full.append(Subject.SEARCH, key));
        var missing = new Document();
        for (String field : subject.listFields()) {
            Object value = valueAt(full, field);
            if (value != null && valueAt(stored, field) == null) {
                missing.append(field, value);
            }
        }
        return missing;
    }

    private static @Nullable Object valueAt(Document document, String field) {
        return document.getEmbedded(List.of(field.split("\\.")), Object.class);
    }

    String keyOf(String aggregate, T state) {
        Optional<String> natural = state instanceof RegisterRecord entry ? entry.naturalKey() : Optional.empty();
        return natural.map(key -> prefix() + "=" + key).orElseGet(() -> idOf(aggregate));
    }

    /** Returns a state in its stored form. */
    Document write(T state) {
        var document = new Document();
        converter.write(state, document);
        document.remove("_class");
        return document;
    }
}
