package cn.volunteering.registry.flow;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All flows, ended ones included: what was done to a tenant, and when, stays readable. */
public interface Flows {

    /** @throws NotFoundException if there is no such flow */
    Versioned<Flow> get(FlowId id);

    /** The flow with the given id, if there is one. */
    Optional<Versioned<Flow>> find(FlowId id);

    /** All flows of a tenant: a handful. */
    List<Flow> of(TenantId tenant);

    /** Some of the flows whose current step is due and that nobody is running, longest due first. */
    List<FlowId> due(Instant now);
}
