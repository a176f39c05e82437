package cn.volunteering.registry.policy;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version of a policy document was published. It can no longer be changed. */
public record PolicyPublished(
        String tenant,
        String policyId,
        int version,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        Layer layer,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean trial,
        Scope scope,
        Set<PolicyId> supersedes,
        List<PublishedClause> clauses,
        List<PublishedValue> values)
        implements AddressedEvent {

    public static final String TOPIC = "registry.policies.v1";
    public static final String TYPE = "volunteering.registry.policy-published.v1";

    /** A clause as other services cite it. */
    public record PublishedClause(String id, String quote) {}

    /** A value in its plain form: a number, a boolean, a text or a list of texts. */
    public record PublishedValue(
            String key,
            ValueType type,
            Object value,
            String clause,
            Direction direction,
            boolean overridable,
            Scope scope,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    static PolicyPublished of(Policy policy, PolicyVersion version) {
        var content = version.content();
        return new PolicyPublished(
                policy.owner().value(),
                policy.id().value(),
                version.number(),
                content.number(),
                content.title(),
                content.issuer(),
                content.issuedOn(),
                policy.layer(),
                content.effectiveFrom(),
                content.effectiveTo(),
                content.trial(),
                content.scope(),
                content.supersedes(),
                content.clauses().stream().map(PolicyPublished::published).toList(),
                content.values().stream().map(PolicyPublished::published).toList());
    }

    private static PublishedClause published(Clause clause) {
        return new PublishedClause(clause.id().value(), clause.quote());
    }

    private static PublishedValue published(PolicyValue value) {
        return new PublishedValue(
                value.key().value(),
                value.type(),
                value.value().plain(),
                value.clause().value(),
                value.direction(),
                value.overridable(),
                value.scope(),
                value.effectiveFrom(),
                value.effectiveTo());
    }
}
