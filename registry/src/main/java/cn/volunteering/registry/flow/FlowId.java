package cn.volunteering.registry.flow;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;
import java.util.UUID;

/** The id of a flow. A flow that can happen only once per tenant has a derived id, which can be taken only once. */
public record FlowId(String value) implements Identifier {

    /** Returns the id of the only flow of its kind that a tenant can have. */
    public static FlowId unique(FlowKind kind, TenantId tenant) {
        return new FlowId(kind.word() + "-" + tenant);
    }

    /** Returns a new id for a kind of flow that a tenant can have many of. */
    public static FlowId additional(FlowKind kind, TenantId tenant) {
        return new FlowId(kind.word() + "-" + tenant + "-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
