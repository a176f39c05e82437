package cn.volunteering.registry.flow.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;
import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.FlowKind;
import cn.volunteering.registry.flow.FlowState;
import cn.volunteering.registry.flow.FlowSubject;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.flow.Lease;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Flows in the platform database. */
@Component
final class StoredFlows implements Flows {

    private static final int SOME = 200;

    private final PlatformStore<Flow> store;

    StoredFlows(PlatformStore<Flow> flowStore) {
        this.store = flowStore;
    }

    @Override
    public Versioned<Flow> get(FlowId id) {
        return store.get(id.value());
    }

    @Override
    public Optional<Versioned<Flow>> find(FlowId id) {
        return store.find(id.value());
    }

    @Override
    public List<Flow> of(TenantId tenant) {
        return store.findAll(where(FlowSubject.TENANT).is(tenant.value())).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Flow> onboardings(Collection<TenantId> tenants) {
        var ids = tenants.stream()
                .map(tenant -> FlowId.unique(FlowKind.ONBOARDING, tenant).value())
                .toList();
        return store.findAll(ids).stream().map(Versioned::state).toList();
    }

    @Override
    public List<FlowId> due(Instant now) {
        var query = Query.query(where(Flow::state)
                .is(FlowState.RUNNING.name())
                .and(field(Flow::dueAt))
                .lte(now)
                .orOperator(
                        where(Flow::lease).isNull(),
                        where(path(Flow::lease).then(Lease::until)).lte(now)));
        return store.list(query.with(Sort.by(field(Flow::dueAt))).limit(SOME)).stream()
                .map(flow -> flow.state().id())
                .toList();
    }
}
