package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a policy document (政策文件, QH-01): the parts that determine the values in force. Immutable.
 *
 * @param owner the tenant that published it
 * @param number the version number, from 1
 * @param effectiveTo last day in force; {@code null} if open
 * @param supersedes documents of the same owner that end where this one begins
 */
public record PublishedVersion(
        TenantId owner,
        Layer layer,
        PolicyId policy,
        int number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Scope scope,
        Set<PolicyId> supersedes,
        List<PolicyValue> values) {

    /** Sorts by the latest first day, with a stable order for documents that begin on the same day. */
    static final Comparator<PublishedVersion> LATEST_FIRST = Comparator.comparing(PublishedVersion::effectiveFrom)
            .reversed()
            .thenComparing(version -> version.policy().value());

    public PublishedVersion {
        supersedes = Set.copyOf(supersedes);
        values = List.copyOf(values);
    }

    /** Returns a hypothetical version with the given values, in force on every day. */
    static PublishedVersion supposed(TenantId owner, List<PolicyValue> values) {
        return new PublishedVersion(
                owner,
                Layer.AGENCY,
                new PolicyId("supposed"),
                0,
                LocalDate.EPOCH,
                null,
                Scope.EVERYONE,
                Set.of(),
                values);
    }

    /** Returns this version as if it had always been in force and had no end. */
    PublishedVersion alwaysInForce() {
        return new PublishedVersion(owner, layer, policy, number, LocalDate.EPOCH, null, scope, supersedes, values);
    }

    /** Returns this version without the values under the given keys. */
    PublishedVersion without(Set<PolicyKey> keys) {
        var others =
                values.stream().filter(value -> !keys.contains(value.key())).toList();
        return new PublishedVersion(
                owner, layer, policy, number, effectiveFrom, effectiveTo, scope, supersedes, others);
    }

    /** Identifies a document among those of all owners. */
    record Document(TenantId owner, PolicyId policy) {}

    Document document() {
        return new Document(owner, policy);
    }

    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(effectiveFrom);
    }

    boolean hasEndedBefore(LocalDate day) {
        return effectiveTo != null && day.isAfter(effectiveTo);
    }

    boolean supersedes(PublishedVersion other) {
        return owner.equals(other.owner) && supersedes.contains(other.policy);
    }

    CitedValue cited(PolicyValue value) {
        return new CitedValue(policy, number, value);
    }
}
