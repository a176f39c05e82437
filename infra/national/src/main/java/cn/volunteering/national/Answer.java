package cn.volunteering.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the reconciliation of a package with its answers (对账).
 *
 * @param row the row of the answer file, from 1; 0 for a record without an answer
 * @param group its group; {@code null} for a row that belongs to no record of the package
 * @param name what people call it; the identity in the row if it belongs to no record
 * @param number the number in the answer
 * @param reason why it was refused, or what is wrong with the row
 * @param differences what is not as it is here, in words without secret values
 */
public record Answer(
        int row,
        @Nullable GroupCode group,
        String recordId,
        String name,
        Outcome outcome,
        @Nullable String number,
        @Nullable String reason,
        List<String> differences) {

    public Answer {
        differences = List.copyOf(differences);
    }

    /** Returns the line of a record that no answer mentions. */
    static Answer missing(PackageLine line) {
        return of(0, line, Outcome.MISSING_THERE, null, null, List.of());
    }

    /** Returns the line of a row that belongs to no record of the package. */
    static Answer stray(AnswerRow row) {
        return new Answer(
                row.row(), null, row.recordId(), row.recordId(), Outcome.MISSING_HERE, row.number(), null, List.of());
    }

    /** Returns the line of a row that cannot be used. */
    static Answer faulty(AnswerRow row, @Nullable PackageLine line, String reason) {
        return new Answer(
                row.row(),
                line == null ? null : line.group(),
                row.recordId(),
                line == null ? row.recordId() : line.name(),
                Outcome.FAULTY,
                row.number(),
                reason,
                List.of());
    }

    static Answer of(
            int row,
            PackageLine line,
            Outcome outcome,
            @Nullable String number,
            @Nullable String reason,
            List<String> differences) {
        return new Answer(row, line.group(), line.recordId(), line.name(), outcome, number, reason, differences);
    }

    /** Returns the answer with a difference that showed only when it was recorded; the number is not taken over. */
    Answer contradictedBy(String objection) {
        return new Answer(row, group, recordId, name, Outcome.MISMATCH, null, reason, List.of(objection));
    }
}
