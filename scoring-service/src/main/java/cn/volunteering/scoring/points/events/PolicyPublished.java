package cn.volunteering.scoring.points.events;

import cn.volunteering.scoring.points.PointsPolicy;
import cn.volunteering.scoring.points.PointsRate;
import cn.volunteering.scoring.points.PolicyId;
import cn.volunteering.scoring.points.PolicyVersion;
import cn.volunteering.scoring.points.PolicyVersion.Statement;
import cn.volunteering.scoring.points.PolicyVersion.Validity;
import cn.volunteering.scoring.points.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version of a policy was published: the event of the registry, as far as points are concerned. */
record PolicyPublished(
        PolicyId policyId,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable Scope scope,
        @Nullable Set<PolicyId> supersedes,
        List<Value> values) {

    static final String TYPE = "volunteering.registry.policy-published.v1";
    static final String TOPIC = "registry.policies.v1";

    /** A typed value under its key, with days and units of its own where those of the document do not hold. */
    record Value(
            String key,
            JsonNode value,
            boolean overridable,
            @Nullable Scope scope,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    /** @throws IllegalArgumentException if it states a rate that is none */
    PolicyVersion policy() {
        var statement = values.stream()
                .filter(value -> value.key().equals(PointsPolicy.KEY))
                .map(this::statement)
                .findFirst()
                .orElse(null);
        return new PolicyVersion(
                policyId,
                version,
                validity(scope, effectiveFrom, effectiveTo),
                Objects.requireNonNullElse(supersedes, Set.of()),
                statement);
    }

    private Statement statement(Value value) {
        if (!value.value().isIntegralNumber()) {
            throw new IllegalArgumentException("Not a whole number of hundredths: " + value.value());
        }
        var from = Objects.requireNonNullElse(value.effectiveFrom(), effectiveFrom);
        return new Statement(
                new PointsRate(value.value().asLong()),
                value.overridable(),
                validity(value.scope(), from, value.effectiveTo()));
    }

    private static Validity validity(@Nullable Scope scope, LocalDate from, @Nullable LocalDate to) {
        return new Validity(Objects.requireNonNullElse(scope, Scope.EVERYONE), from, to);
    }
}
