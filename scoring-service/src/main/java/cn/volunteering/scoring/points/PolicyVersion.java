package cn.volunteering.scoring.points;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a policy document, as far as points are concerned.
 *
 * @param policyId the document
 * @param version counted from 1; immutable once published
 * @param supersedes documents of the same tenant that have ended when this one begins
 * @param statement what it says of points, or none: then it ends what an earlier version said
 */
public record PolicyVersion(
        PolicyId policyId,
        int version,
        Validity validity,
        Set<PolicyId> supersedes,
        @Nullable Statement statement) {

    public PolicyVersion {
        supersedes = Set.copyOf(supersedes);
    }

    /** For whom and on which days something holds; both days included, the last may be open. */
    public record Validity(
            Scope scope, LocalDate from, @Nullable LocalDate to) {

        boolean hasBegunBy(LocalDate day) {
            return !day.isBefore(from);
        }

        boolean holds(Scope.Unit unit, LocalDate day) {
            return scope.covers(unit) && hasBegunBy(day) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * The rate, which may hold for fewer units or days than the document.
     *
     * @param overridable whether a layer below may set another rate
     */
    public record Statement(PointsRate rate, boolean overridable, Validity validity) {}
}
