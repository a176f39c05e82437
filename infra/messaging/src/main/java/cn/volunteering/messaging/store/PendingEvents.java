package cn.volunteering.messaging.store;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.messaging.EventCatalog;
import cn.volunteering.messaging.Traces;
import cn.volunteering.messaging.outbox.PendingEvent;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Converts domain events into outbox events. */
final class PendingEvents {

    private final EventCatalog catalog;
    private final JsonMapper json;
    private final Traces traces;
    private final Clock clock;

    PendingEvents(EventCatalog catalog, JsonMapper json, Traces traces, Clock clock) {
        this.catalog = catalog;
        this.json = json;
        this.traces = traces;
        this.clock = clock;
    }

    /** Returns the events of one save, with their final ids. */
    List<PendingEvent> of(String aggregateId, long version, List<DomainEvent> events) {
        return events.stream()
                .map(event -> pending(aggregateId, version, event))
                .toList();
    }

    private PendingEvent pending(String aggregateId, long version, DomainEvent event) {
        var route = catalog.routeOf(event);
        String tenant = event instanceof AddressedEvent addressed
                ? addressed.tenant()
                : TenantScope.tenant().value();
        ObjectNode data = json.valueToTree(event);
        data.put("tenant", tenant);
        return new PendingEvent(
                UUID.randomUUID().toString(),
                route.type(),
                route.topic(),
                tenant,
                aggregateId,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                version,
                traces.current(),
                data.toString());
    }
}
