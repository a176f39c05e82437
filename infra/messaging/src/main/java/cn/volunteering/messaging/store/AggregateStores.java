package cn.volunteering.messaging.store;

import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Makes the stores of a service. Every collection of aggregates is declared with {@link #collection(String)} so that it
 * has the index the sweep of the outboxes needs.
 */
public final class AggregateStores {

    private final MongoTemplate tenantMongo;
    private final MongoTemplate platformMongo;
    private final PendingEvents pending;
    private final OutboxRelay relay;

    AggregateStores(MongoTemplate tenantMongo, MongoTemplate platformMongo, PendingEvents pending, OutboxRelay relay) {
        this.tenantMongo = tenantMongo;
        this.platformMongo = platformMongo;
        this.pending = pending;
        this.relay = relay;
    }

    /** The declaration of a collection that holds aggregates. */
    public static CollectionDefinition collection(String name) {
        return CollectionDefinition.named(name).index(OutboxRelay.UNSENT_SINCE);
    }

    /** A store of aggregates in the database of the bound tenant. */
    public <T> AggregateStore<T> of(String collection, Class<T> type) {
        relay.watch(tenantMongo, collection);
        return new AggregateStore<>(collection, type, tenantMongo, pending, relay);
    }

    /**
     * A store of aggregates that belong to no tenant. All their events are addressed. The collection and its indexes
     * are created at once.
     */
    public <T> AggregateStore<T> ofPlatform(CollectionDefinition definition, Class<T> type) {
        relay.watchPlatform(platformMongo, definition.name());
        new TenantCollections(platformMongo, List.of(definition)).prepare();
        return new AggregateStore<>(definition.name(), type, platformMongo, pending, relay);
    }
}
