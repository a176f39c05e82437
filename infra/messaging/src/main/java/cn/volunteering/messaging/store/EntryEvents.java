package cn.volunteering.messaging.store;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.messaging.EventCatalog;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Traces;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates the events of ledger entries. All attributes except the trace are derived from the entry, so creating an
 * event again yields the same event.
 */
final class EntryEvents {

    /** The version of every entry; entries never change. */
    private static final long VERSION = 1;

    private final EventCatalog catalog;
    private final JsonMapper json;
    private final Traces traces;
    private final String source;

    /** @param source the producing service as events name it, for example {@code /scoring} */
    EntryEvents(EventCatalog catalog, JsonMapper json, Traces traces, String source) {
        this.catalog = catalog;
        this.json = json;
        this.traces = traces;
        this.source = source;
    }

    /** Returns the event of an entry of the bound tenant. */
    EventEnvelope of(LedgerEntry entry) {
        TenantId tenant = TenantScope.tenant();
        DomainEvent event = entry.event();
        String type = catalog.routeOf(event).type();
        ObjectNode data = json.valueToTree(event);
        data.put("tenant", tenant.value());
        return new EventEnvelope(
                id(tenant, type, entry),
                type,
                source,
                entry.identity(),
                entry.postedAt().truncatedTo(ChronoUnit.MILLIS),
                tenant,
                VERSION,
                traces.current(),
                data);
    }

    private static String id(TenantId tenant, String type, LedgerEntry entry) {
        var name = tenant.value() + "/" + type + "/" + entry.identity();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
