package cn.volunteering.messaging.store;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.outbox.OutboxRelay;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Stores the aggregates of one subject that belong to no tenant. No tenant database has their collection, so they are
 * in no export of a tenant.
 *
 * @param <T> the state: a record of the domain
 */
public final class PlatformStore<T> extends StoredAggregates<T> {

    PlatformStore(
            Subject<T> subject, EventTypes events, MongoTemplate mongo, PendingEvents pending, OutboxRelay relay) {
        super(subject, events, mongo, pending, relay);
    }
}
