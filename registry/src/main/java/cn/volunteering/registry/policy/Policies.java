package cn.volunteering.registry.policy;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;

/** All policy documents of all tenants. */
public final class Policies {

    /** The platform collection that holds the policy documents. */
    public static final CollectionDefinition COLLECTION =
            AggregateStores.collection("policies").index("state.owner");

    private final AggregateStore<Policy> store;

    public Policies(AggregateStore<Policy> store) {
        this.store = store;
    }

    /** The policy with the given id, whoever owns it. */
    public Optional<Versioned<Policy>> find(PolicyId id) {
        return store.find(id.value());
    }

    /** All policies of the given owners. */
    public List<Versioned<Policy>> of(Collection<TenantId> owners) {
        return store.findAll(Criteria.where("state.owner")
                .in(owners.stream().map(TenantId::value).toList()));
    }

    Versioned<Policy> add(PolicyId id, Decision<Policy> drafted) {
        return store.insert(id.value(), drafted);
    }

    Versioned<Policy> save(Versioned<Policy> seen, Decision<Policy> decision) {
        return store.save(seen, decision);
    }
}
