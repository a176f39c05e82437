package cn.volunteering.scoring.points;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a policy document, as far as points are concerned.
 *
 * @param policyId the document
 * @param version counted from 1; immutable once published
 * @param statement what it says of points, or none: then it ends what an earlier version said
 */
public record PolicyVersion(
        String policyId,
        int version,
        Validity validity,
        @Nullable Statement statement) {

    /** For whom and on which days something holds; both days included, the last may be open. */
    public record Validity(
            Scope scope, LocalDate from, @Nullable LocalDate to) {

        boolean holds(Scope.Unit unit, LocalDate day) {
            return scope.covers(unit) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The rate, which may hold for fewer units or days than the document. */
    public record Statement(PointsRate rate, Validity validity) {}
}
