package cn.volunteering.scoring.points;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The versions of all policy documents that one tenant has published, in any order. */
public record PublishedPolicies(List<PolicyVersion> versions) {

    private static final Comparator<PolicyVersion> NEWEST = Comparator.comparing(
                    (PolicyVersion version) -> version.validity().from())
            .thenComparing(PolicyVersion::version);

    public PublishedPolicies {
        versions = List.copyOf(versions);
    }

    /**
     * What they say of points for the unit on the given day. Of each document the version in force last holds; of
     * several documents the one in force last. A document that another one supersedes has ended where that one began.
     */
    public Optional<PointsPolicy> inForce(Scope.Unit unit, LocalDate day) {
        var byDocument = versions.stream()
                .filter(version -> version.validity().holds(unit, day) && !isSuperseded(version, day))
                .collect(Collectors.toMap(PolicyVersion::policyId, version -> version, BinaryOperator.maxBy(NEWEST)));
        return byDocument.values().stream()
                .sorted(NEWEST.reversed())
                .flatMap(version -> policy(version, unit, day).stream())
                .findFirst();
    }

    private boolean isSuperseded(PolicyVersion version, LocalDate day) {
        return versions.stream()
                .filter(other -> other.supersedes().contains(version.policyId()))
                .anyMatch(other -> other.validity().hasBegunBy(day));
    }

    private static Optional<PointsPolicy> policy(PolicyVersion version, Scope.Unit unit, LocalDate day) {
        return Optional.ofNullable(version.statement())
                .filter(statement -> statement.validity().holds(unit, day))
                .map(statement -> new PointsPolicy(
                        version.policyId(), version.version(), statement.rate(), statement.overridable()));
    }
}
