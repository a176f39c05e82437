package cn.volunteering.registry.policy;

import java.util.List;

/** The conditions that a draft must meet to be published, after which it can never change. */
@FunctionalInterface
public interface PublicationRules {

    /** Returns all reasons against publishing the content as the next version of the policy. */
    List<Finding> check(Policy policy, PolicyContent content);

    /** Returns rules that apply these first, and the others only if these find nothing. */
    default PublicationRules then(PublicationRules others) {
        return (policy, content) -> {
            var findings = check(policy, content);
            return findings.isEmpty() ? others.check(policy, content) : findings;
        };
    }
}
