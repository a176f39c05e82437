package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applying a roster would do with one of its rows.
 *
 * @param documentNumber the masked number
 * @param volunteerId the person on the roster, if the person is known
 * @param errors why nothing would be done with the row
 * @param remarks what the user should know, but need not mend
 */
public record PlannedRow(
        int row,
        Kind kind,
        String displayName,
        String documentNumber,
        @Nullable VolunteerId volunteerId,
        List<PlannedChange> changes,
        List<RowError> errors,
        List<RowError> remarks) {

    /** What would happen to the person. */
    public enum Kind {
        /** The person is put on the roster. */
        NEW,
        /** The person is on the roster, with other values. */
        CHANGED,
        /** The person is on the roster as the file says. */
        UNCHANGED,
        /** The person left and comes back, with the day of first joining. */
        RETURNING,
        /** Nothing is done with the row. */
        FAULTY
    }

    public PlannedRow {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
    }
}
