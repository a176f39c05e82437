package cn.volunteering.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed value that a document sets, based on one of its clauses.
 *
 * @param overridable whether lower layers may relax the value
 * @param effectiveFrom first day, if later than the document's
 * @param effectiveTo last day, if earlier than the document's
 */
public record PolicyValue(
        PolicyKey key,
        ValueType type,
        Value value,
        ClauseId clause,
        Direction direction,
        boolean overridable,
        Scope scope,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** Returns whether the value is in force on the day, given that its document is. */
    boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Returns whether both set the same key for some of the same units. */
    public boolean clashesWith(PolicyValue other) {
        return key.equals(other.key) && scope.equals(other.scope);
    }
}
