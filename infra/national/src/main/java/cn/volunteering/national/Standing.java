package cn.volunteering.national;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a record has come, by packages and answers.
 *
 * @param number the number of the national system, once it is known
 * @param submission the last package with the record; {@code null} if it was in none
 * @param answeredOn the day of the last answer; {@code null} while none has come
 * @param refusedFor why the authority refused what was submitted last
 * @param differences what the authority says otherwise, in words without secret values
 */
public record Standing(
        RecordState state,
        @Nullable String number,
        @Nullable Submission submission,
        @Nullable LocalDate answeredOn,
        @Nullable String refusedFor,
        List<String> differences) {

    /** Not in any package yet. */
    public static final Standing NONE = new Standing(RecordState.NONE, null, null, null, null, List.of());

    public Standing {
        differences = List.copyOf(differences);
    }

    /** Returns the standing after the record went into a package. A number that is known stays known. */
    Standing submitted(Submission next) {
        return new Standing(RecordState.SUBMITTED, number, next, null, null, List.of());
    }

    /** Returns the standing after the authority accepted the record as it was submitted. */
    Standing accepted(@Nullable String issued, LocalDate on) {
        return new Standing(RecordState.REGISTERED, issued == null ? number : issued, submission, on, null, List.of());
    }

    /** Returns the standing after the authority refused the record: one that has a number stays there as it was. */
    Standing refused(String reason, LocalDate on) {
        var next = number == null ? RecordState.NONE : RecordState.MISMATCH;
        return new Standing(next, number, submission, on, reason, List.of());
    }

    /** Returns the standing after the authority said something else about the record. */
    Standing contradicted(@Nullable String issued, List<String> found, LocalDate on) {
        String known = number == null ? issued : number;
        return new Standing(RecordState.MISMATCH, known, submission, on, null, found);
    }

    /** Returns whether the record is in the given package. */
    boolean isIn(String packageId) {
        return submission != null && submission.packageId().equals(packageId);
    }
}
