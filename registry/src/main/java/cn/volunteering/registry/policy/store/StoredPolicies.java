package cn.volunteering.registry.policy.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.Policies;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Policy documents in the platform database. */
@Component
final class StoredPolicies implements Policies {

    private final PlatformStore<Policy> store;

    StoredPolicies(PlatformStore<Policy> policyStore) {
        this.store = policyStore;
    }

    @Override
    public Optional<Versioned<Policy>> find(PolicyId id) {
        return store.find(id.value());
    }

    @Override
    public List<Versioned<Policy>> of(Collection<TenantId> owners) {
        return store.findAll(
                where(Policy::owner).in(owners.stream().map(TenantId::value).toList()));
    }

    @Override
    public Versioned<Policy> add(PolicyId id, Decision<Policy> drafted) {
        return store.insert(id.value(), drafted);
    }

    @Override
    public Versioned<Policy> save(Versioned<Policy> seen, Decision<Policy> decision) {
        return store.save(seen, decision);
    }

    @Override
    public void remove(Versioned<Policy> seen) {
        store.remove(seen);
    }
}
