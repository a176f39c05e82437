package cn.volunteering.registry.flow;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All flows, ended ones included: the history of a tenant stays readable. */
public interface Flows {

    /**
     * Returns the flow with the given id.
     *
     * @throws NotFoundException if there is no such flow
     */
    Versioned<Flow> get(FlowId id);

    /** Finds the flow with the given id. */
    Optional<Versioned<Flow>> find(FlowId id);

    /** Returns all flows of a tenant, of which there are only a few. */
    List<Flow> of(TenantId tenant);

    /** Returns the latest onboardings of the tenants. */
    List<Flow> onboardings(Collection<TenantId> tenants);

    /** Returns some of the flows whose current step is due and that nobody is running, longest due first. */
    List<FlowId> due(Instant now);
}
