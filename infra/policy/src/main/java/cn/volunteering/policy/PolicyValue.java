package cn.volunteering.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed value that a document sets, resting on one of its clauses.
 *
 * @param overridable the layers below may set it looser as well
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

    /** Whether the value holds on the day, given that its document does. */
    boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether the two would set the same key for the same units. */
    public boolean clashesWith(PolicyValue other) {
        return key.equals(other.key) && scope.equals(other.scope);
    }
}
