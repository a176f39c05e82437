package cn.volunteering.messaging.store;

import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.messaging.EventPublisher;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Creates the store of each declared subject. Declare each store as a bean: the catalogue of events finds it there, and
 * so do export and tenant set-up if it belongs to tenants.
 */
public final class AggregateStores {

    private final MongoTemplate tenantMongo;
    private final MongoTemplate platformMongo;
    private final DatabaseNames names;
    private final PendingEvents pending;
    private final OutboxRelay relay;
    private final EntryEvents entryEvents;
    private final EventPublisher publisher;

    AggregateStores(
            MongoTemplate tenantMongo,
            MongoTemplate platformMongo,
            DatabaseNames names,
            PendingEvents pending,
            OutboxRelay relay,
            EntryEvents entryEvents,
            EventPublisher publisher) {
        this.tenantMongo = tenantMongo;
        this.platformMongo = platformMongo;
        this.names = names;
        this.pending = pending;
        this.relay = relay;
        this.entryEvents = entryEvents;
        this.publisher = publisher;
    }

    /**
     * Creates a store of aggregates in the database of the bound tenant. Their events go to the topic of the service.
     */
    public <T> AggregateStore<T> of(Subject<T> subject) {
        relay.watch(tenantMongo, subject.collection().name());
        return new AggregateStore<>(subject, events(subject), tenantMongo, pending, relay);
    }

    /** Creates a ledger in the database of the bound tenant. Its events go to the topic of the service. */
    public <T extends LedgerEntry> LedgerStore<T> ledger(Subject<T> subject) {
        return new LedgerStore<>(subject, events(subject), tenantMongo, entryEvents, publisher);
    }

    /**
     * Creates a store of aggregates that belong to no tenant. All their events are addressed. Creates the collection
     * and its indexes at once.
     */
    public <T> PlatformStore<T> ofPlatform(Subject<T> subject) {
        relay.watchPlatform(platformMongo, subject.collection().name());
        new TenantCollections(platformMongo, List.of(subject.collection())).prepare();
        return new PlatformStore<>(subject, events(subject), platformMongo, pending, relay);
    }

    private EventTypes events(Subject<?> subject) {
        var events = EventTypes.publishing(names.service() + ".events.v1");
        subject.events().forEach((payload, type) -> events.type(type, payload));
        return events;
    }
}
