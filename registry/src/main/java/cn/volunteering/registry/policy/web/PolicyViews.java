package cn.volunteering.registry.policy.web;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.TenantPolicies;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shows policy documents with what the caller may do to them. */
@Component
class PolicyViews {

    static final String REVISE = "policy.REVISE";
    static final String DISCARD = "policy.DISCARD";
    static final String PUBLISH = "policy.PUBLISH";

    private final TenantPolicies policies;
    private final PermittedActions permitted;

    PolicyViews(TenantPolicies policies, PermittedActions permitted) {
        this.policies = policies;
        this.permitted = permitted;
    }

    PolicyView view(Versioned<Policy> policy) {
        return all(List.of(policy)).getFirst();
    }

    List<PolicyView> all(List<Versioned<Policy>> shown) {
        Supplier<Function<Policy, Decision<Policy>>> publishing = SingletonSupplier.of(policies::publishing);
        return shown.stream()
                .map(Versioned::state)
                .map(policy -> PolicyView.of(policy, TenantScope.tenant(), actions(policy, publishing)))
                .toList();
    }

    private List<String> actions(Policy it, Supplier<Function<Policy, Decision<Policy>>> publishing) {
        boolean own = it.owner().equals(TenantScope.tenant());
        return permitted
                .to("policy")
                .offer("REVISE", () -> own)
                .offer("DISCARD", () -> own && it.draft().isPresent())
                .offer(
                        "PUBLISH",
                        () -> own
                                && it.draft().isPresent()
                                && publishing.get().apply(it).reason().isEmpty())
                .names();
    }
}
