package cn.volunteering.messaging.store;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantCollection;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Stores the aggregates of one subject in the database of the bound tenant.
 *
 * @param <T> the state: a record of the domain
 */
public final class AggregateStore<T> extends StoredAggregates<T> implements TenantCollection {

    AggregateStore(
            Subject<T> subject, EventTypes events, MongoTemplate mongo, PendingEvents pending, OutboxRelay relay) {
        super(subject, events, mongo, pending, relay);
    }

    @Override
    public CollectionDefinition definition() {
        return collection();
    }
}
