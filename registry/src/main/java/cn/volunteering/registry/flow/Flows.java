package cn.volunteering.registry.flow;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** All flows, ended ones included: the history of a tenant stays readable. */
public final class Flows {

    /** The platform collection that holds the flows. */
    public static final CollectionDefinition COLLECTION = AggregateStores.collection("flows")
            .index("state.state", "state.dueAt")
            .index("state.order.tenant");

    private static final int SOME = 200;

    private final AggregateStore<Flow> store;

    public Flows(AggregateStore<Flow> store) {
        this.store = store;
    }

    /** @throws cn.volunteering.messaging.store.NotFoundException if there is no such flow */
    public Versioned<Flow> get(FlowId id) {
        return store.get(id.value());
    }

    /** Finds the flow with the given id. */
    public Optional<Versioned<Flow>> find(FlowId id) {
        return store.find(id.value());
    }

    /** Returns one page of the flows of a tenant, newest first. */
    public Page<Versioned<Flow>> of(TenantId tenant, Pageable page) {
        var newestFirst = Sort.by(Sort.Direction.DESC, "state.order.startedAt");
        return store.find(
                Criteria.where("state.order.tenant").is(tenant.value()),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), newestFirst));
    }

    /** Returns some of the flows whose current step is due and that nobody is running, longest due first. */
    public List<FlowId> due(Instant now) {
        var query = Query.query(Criteria.where("state.state")
                .is(FlowState.RUNNING.name())
                .and("state.dueAt")
                .lte(now)
                .orOperator(
                        Criteria.where("state.lease").isNull(),
                        Criteria.where("state.lease.until").lte(now)));
        return store.list(query.with(Sort.by("state.dueAt")).limit(SOME)).stream()
                .map(flow -> flow.state().id())
                .toList();
    }
}
