package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.gateway.door.EventType;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.PlainPayload;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the envelope, type, tenant and data of a reported event. Its data is brought into the stored form first. */
final class EventCheck {

    private final EventTypes types;
    private final DataSchemas schemas;
    private final PlatformCalendar calendar;

    EventCheck(EventTypes types, PlatformCalendar calendar) {
        this.types = types;
        this.schemas = new DataSchemas(types.reportable(), calendar);
        this.calendar = calendar;
    }

    /** Checks an event that a caller with the given roles reports for the tenant. */
    Checked check(SentItem item, TenantId tenant, Set<String> roles) {
        return switch (item) {
            case SentItem.Readable(ObjectNode event) -> check(event, tenant, roles);
            case SentItem.Unreadable(FieldFault fault) -> new Checked.Invalid(List.of(fault));
        };
    }

    private Checked check(ObjectNode event, TenantId tenant, Set<String> roles) {
        var faults = new Faults();
        var attributes = Attributes.read(event, calendar, faults);
        Optional<EventType> type = types.writable(attributes.type(), roles);
        if (type.isEmpty() && !attributes.type().isEmpty()) {
            faults.add("type", "没有这个事件类型，或者您无权上报");
        }
        checkTenant(event, tenant, faults);
        checkData(event.path("data"), type, faults);
        return faults.isEmpty()
                ? new Checked.Valid(reported(attributes, type.orElseThrow(), tenant, event))
                : new Checked.Invalid(faults.list());
    }

    private static void checkTenant(ObjectNode event, TenantId tenant, Faults faults) {
        requireSame(event.path("tenantid"), tenant, "tenantid", faults);
        requireSame(event.path("data").path("tenant"), tenant, "data.tenant", faults);
    }

    private static void requireSame(JsonNode named, TenantId tenant, String field, Faults faults) {
        if (!named.isMissingNode() && !named.asString("").equals(tenant.value())) {
            faults.add(field, "与访问地址中的单位不一致");
        }
    }

    private void checkData(JsonNode data, Optional<EventType> type, Faults faults) {
        if (!(data instanceof ObjectNode content)) {
            faults.add("data", "缺少事件内容，或者事件内容不是 JSON 对象");
            return;
        }
        List<PlainPayload.Unfit> unfit = PlainPayload.foldLines(content);
        unfit.forEach(value -> faults.add(value.path().isEmpty() ? "data" : "data." + value.path(), value.reason()));
        if (unfit.isEmpty()) {
            type.ifPresent(known -> faults.addAll(schemas.faults(known.type(), content)));
        }
    }

    private ReportedEvent reported(Attributes attributes, EventType type, TenantId tenant, ObjectNode event) {
        Instant time = attributes.time().orElseGet(calendar::now);
        ObjectNode data = ((ObjectNode) event.path("data")).deepCopy();
        data.put("tenant", tenant.value());
        var envelope = new EventEnvelope(
                Digests.eventId(tenant, attributes.source(), attributes.id()),
                type.type(),
                attributes.source(),
                attributes.subject(),
                time,
                tenant,
                time.toEpochMilli(),
                null,
                data);
        return new ReportedEvent(envelope, attributes.id(), type.topic(), Digests.fingerprint(envelope));
    }
}
