package cn.volunteering.registry.policy;

import java.util.List;

/** What must be true of a draft before it is published and can never change again. */
@FunctionalInterface
public interface PublicationRules {

    /** Everything that stands against publishing the content as the next version of the policy. */
    List<Finding> check(Policy policy, PolicyContent content);

    /** These rules, and where they find nothing, the others as well. */
    default PublicationRules then(PublicationRules others) {
        return (policy, content) -> {
            var findings = check(policy, content);
            return findings.isEmpty() ? others.check(policy, content) : findings;
        };
    }
}
