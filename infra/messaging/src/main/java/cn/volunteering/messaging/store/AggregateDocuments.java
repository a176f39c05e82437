package cn.volunteering.messaging.store;

import cn.volunteering.messaging.outbox.OutboxFields;
import cn.volunteering.messaging.outbox.PendingEvent;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Adds the outbox to the documents of aggregates: {@code {_id, version, state, outbox, unsentSince}}. */
record AggregateDocuments<T>(StateDocuments<T> states) {

    Document first(String aggregate, T state, List<PendingEvent> events) {
        var document = states.first(aggregate, state);
        if (!events.isEmpty()) {
            document.append(
                    OutboxFields.OUTBOX,
                    events.stream().map(PendingEvent::toDocument).toList());
            document.append(OutboxFields.UNSENT_SINCE, events.getFirst().time());
        }
        return document;
    }

    Bson next(String aggregate, long version, T state, List<PendingEvent> events) {
        var changes = new ArrayList<Bson>();
        if (states.subject().kind() != null) {
            changes.add(Updates.set(Registers.KEY, states.keyOf(aggregate, state)));
        }
        changes.add(Updates.set(OutboxFields.VERSION, version));
        changes.add(Updates.set(StateDocuments.STATE, states.write(state)));
        states.searchKey(state).ifPresent(key -> changes.add(Updates.set(Subject.SEARCH, key)));
        if (!events.isEmpty()) {
            var documents = events.stream().map(PendingEvent::toDocument).toList();
            changes.add(Updates.pushEach(OutboxFields.OUTBOX, documents));
            changes.add(Updates.min(OutboxFields.UNSENT_SINCE, events.getFirst().time()));
        }
        return Updates.combine(changes);
    }
}
