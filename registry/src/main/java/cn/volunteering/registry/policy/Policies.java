package cn.volunteering.registry.policy;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All policy documents of all tenants. */
public interface Policies {

    /** Finds the policy with the given id, whichever tenant owns it. */
    Optional<Versioned<Policy>> find(PolicyId id);

    /** Returns all policies of the given owners. */
    List<Versioned<Policy>> of(Collection<TenantId> owners);

    /** Stores a new document. */
    Versioned<Policy> add(PolicyId id, Decision<Policy> drafted);

    /** Stores a decision on the document that the caller has seen. */
    Versioned<Policy> save(Versioned<Policy> seen, Decision<Policy> decision);

    /** Deletes a document that was never published. */
    void remove(Versioned<Policy> seen);
}
