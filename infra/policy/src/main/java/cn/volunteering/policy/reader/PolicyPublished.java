package cn.volunteering.policy.reader;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy was published: the fields of the registry's event that determine the values in force, and the
 * words that a citation shows.
 *
 * @param number the document's number, for example 青直文明委〔2018〕4号
 */
public record PolicyPublished(
        PolicyId policyId,
        int version,
        Layer layer,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Scope scope,
        Set<PolicyId> supersedes,
        List<PublishedValue> values,
        @Nullable String number,
        @Nullable String title,
        @Nullable List<Clause> clauses) {

    /** A clause with its literal words. */
    public record Clause(ClauseId id, String quote) {}

    public static final String TYPE = "volunteering.registry.policy-published.v1";
    public static final String TOPIC = "registry.policies.v1";

    /** A value in its plain form: a number, a boolean, a text or a list of texts. */
    public record PublishedValue(
            PolicyKey key,
            ValueType type,
            Object value,
            ClauseId clause,
            Direction direction,
            boolean overridable,
            Scope scope,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {

        PolicyValue read() {
            var read = type.read(value)
                    .orElseThrow(() -> new IllegalArgumentException("Not a value of type " + type + ": " + value));
            return new PolicyValue(key, type, read, clause, direction, overridable, scope, effectiveFrom, effectiveTo);
        }
    }

    /**
     * Returns the version that the owner published.
     *
     * @throws IllegalArgumentException if a value does not have the form of its type
     */
    public PublishedVersion version(TenantId owner) {
        return new PublishedVersion(
                owner,
                layer,
                policyId,
                version,
                effectiveFrom,
                effectiveTo,
                scope,
                supersedes,
                values.stream().map(PublishedValue::read).toList());
    }
}
