package cn.volunteering.registry.policy;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All policy documents of all tenants. */
public final class Policies {

    /** Policy documents, found by their owner. */
    public static final Subject<Policy> SUBJECT =
            Subject.in("policies", Policy.class).index(Policy::owner);

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
        return store.findAll(Subject.where(Policy::owner)
                .in(owners.stream().map(TenantId::value).toList()));
    }

    Versioned<Policy> add(PolicyId id, Decision<Policy> drafted) {
        return store.insert(id.value(), drafted);
    }

    Versioned<Policy> save(Versioned<Policy> seen, Decision<Policy> decision) {
        return store.save(seen, decision);
    }
}
