package cn.volunteering.registry.policy;

import cn.volunteering.policy.PolicyId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Allows a document to end only other documents of the same owner. */
public final class SuccessionRules implements PublicationRules {

    private final Collection<Policy> policies;

    public SuccessionRules(Collection<Policy> policies) {
        this.policies = List.copyOf(policies);
    }

    @Override
    public List<Finding> check(Policy policy, PolicyContent content) {
        return othersOfSameOwner(policy).containsAll(content.supersedes())
                ? List.of()
                : List.of(new Finding("supersedes", "只能废止本单位的其他政策文件"));
    }

    private Set<PolicyId> othersOfSameOwner(Policy policy) {
        return policies.stream()
                .filter(other -> other.owner().equals(policy.owner()))
                .map(Policy::id)
                .filter(id -> !id.equals(policy.id()))
                .collect(Collectors.toSet());
    }
}
