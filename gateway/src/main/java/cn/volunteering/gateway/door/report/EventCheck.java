package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.EventType;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the envelope, type, tenant and data of a reported event. */
final class EventCheck {

    private final EventTypes types;
    private final DataSchemas schemas;
    private final DoorProperties limits;
    private final Clock clock;

    EventCheck(EventTypes types, DataSchemas schemas, DoorProperties limits, Clock clock) {
        this.types = types;
        this.schemas = schemas;
        this.limits = limits;
        this.clock = clock;
    }

    /** Checks an event that a caller with the given roles reports for the tenant. */
    Checked check(JsonNode item, TenantId tenant, Set<String> roles) {
        if (!(item instanceof ObjectNode event)) {
            return new Checked.Invalid(List.of(new FieldFault("", "事件必须是一个 JSON 对象")));
        }
        if (event.toString().length() > limits.maxEventSize().toBytes()) {
            return new Checked.Invalid(List.of(
                    new FieldFault("", "单个事件不能超过 " + limits.maxEventSize().toKilobytes() + " KB")));
        }
        var faults = new Faults();
        var attributes = Attributes.read(event, faults);
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
        if (!data.isObject()) {
            faults.add("data", "缺少事件内容，或者事件内容不是 JSON 对象");
        } else {
            type.ifPresent(known -> faults.addAll(schemas.faults(known.type(), data)));
        }
    }

    private ReportedEvent reported(Attributes attributes, EventType type, TenantId tenant, ObjectNode event) {
        Instant time = attributes.time().orElseGet(clock::instant);
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
