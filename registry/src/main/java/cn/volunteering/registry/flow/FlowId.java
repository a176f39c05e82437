package cn.volunteering.registry.flow;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;
import java.util.UUID;

/** The identity of a flow. What can happen to a tenant only once has a name that can be taken only once. */
public record FlowId(String value) implements Identifier {

    /** The one flow of its kind that a tenant can ever have. */
    public static FlowId onlyOne(FlowKind kind, TenantId tenant) {
        return new FlowId(kind.word() + "-" + tenant);
    }

    /** The id for one more flow of a kind that a tenant can have many of. */
    public static FlowId oneMore(FlowKind kind, TenantId tenant) {
        return new FlowId(kind.word() + "-" + tenant + "-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
