package cn.volunteering.messaging.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.EventPublisher;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantCollection;
import com.mongodb.client.model.InsertOneModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Stores the entries of a ledger in the database of the bound tenant, each as one document under its derived identity, so
 * that the database guarantees that it exists only once. It needs no outbox: an entry is posted while an event is
 * handled, and that event is delivered again until the entry is published.
 *
 * @param <T> the entries: a record of the domain
 */
public final class LedgerStore<T extends LedgerEntry> extends StoredStates<T> implements Ledger<T>, TenantCollection {

    private final EntryEvents entryEvents;
    private final EventPublisher publisher;

    LedgerStore(
            Subject<T> subject,
            EventTypes events,
            MongoTemplate mongo,
            EntryEvents entryEvents,
            EventPublisher publisher) {
        super(subject, events, mongo);
        this.entryEvents = entryEvents;
        this.publisher = publisher;
    }

    @Override
    public CollectionDefinition definition() {
        return collection();
    }

    @Override
    public Map<String, T> post(List<T> entries) {
        var posted = new LinkedHashMap<String, T>();
        entries.forEach(entry -> posted.putIfAbsent(entry.identity(), entry));
        posted.putAll(entries(insert(List.copyOf(posted.values()))));
        publisher.publish(
                events().topic(), posted.values().stream().map(entryEvents::of).toList());
        return posted;
    }

    @Override
    public Map<String, T> entries(Collection<String> identities) {
        return findAll(identities).stream().collect(toMap(Versioned::id, Versioned::state));
    }

    /** Inserts the entries and returns the identities that were taken. */
    private List<String> insert(List<T> entries) {
        var writes = entries.stream()
                .map(entry -> new InsertOneModel<>(documents().first(entry.identity(), entry)))
                .toList();
        Set<Integer> taken = UnorderedWrites.write(stored(), writes);
        return taken.stream().map(index -> entries.get(index).identity()).toList();
    }
}
