package cn.volunteering.national;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of one record in the national system (NX-49).
 *
 * @param name what people called it when it was submitted last
 * @param year the year to which it belongs; 0 in a group that is not divided into years
 * @param before the standing before the last package, which returns if the package is abandoned
 */
public record NationalRecord(
        GroupCode group,
        String recordId,
        String name,
        int year,
        Standing standing,
        @Nullable Standing before) implements RegisterRecord {

    /** Returns a record that was in no package yet. */
    public static NationalRecord first(GroupCode group, PackageLine line) {
        return new NationalRecord(group, line.recordId(), line.name(), line.year(), Standing.NONE, null);
    }

    /** Returns the identity under which the status of a record is kept. */
    public static String idOf(GroupCode group, String recordId) {
        return group + ":" + recordId;
    }

    /** Puts the record into a package. Repeating it changes nothing. */
    public Decision<NationalRecord> submit(PackageLine line, Submission submission) {
        return standing.isIn(submission.packageId())
                ? Decision.accepted(this)
                : Decision.accepted(new NationalRecord(
                        group, recordId, line.name(), year, standing.submitted(submission), standing));
    }

    /** Takes the record out of a package that nobody answered. Repeating it changes nothing. */
    public Decision<NationalRecord> takeBack(String packageId) {
        return before != null && standing.isIn(packageId)
                ? Decision.accepted(new NationalRecord(group, recordId, name, year, before, null))
                : Decision.accepted(this);
    }

    /**
     * Records an answer to the package in which it was submitted last. A later answer to the same package replaces an
     * earlier one.
     */
    public Decision<NationalRecord> answer(Answer answer, LocalDate on) {
        Standing open = beforePackage().submitted(Objects.requireNonNull(standing.submission()));
        Standing next =
                switch (answer.outcome()) {
                    case MATCHED -> open.accepted(answer.number(), on);
                    case MISMATCH -> open.contradicted(answer.number(), answer.differences(), on);
                    case REFUSED -> open.refused(Objects.requireNonNull(answer.reason()), on);
                    case MISSING_THERE, MISSING_HERE, FAULTY -> standing;
                };
        return Decision.accepted(new NationalRecord(group, recordId, name, year, next, before));
    }

    /** Returns the standing before the package in which it was submitted last. */
    public Standing beforePackage() {
        return before == null ? Standing.NONE : before;
    }
}
