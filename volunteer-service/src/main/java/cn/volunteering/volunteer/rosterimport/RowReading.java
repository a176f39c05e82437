package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.List;
import java.util.Optional;

/** The result of reading one row: a person, or all errors to fix. */
sealed interface RowReading {

    /** The row is valid. */
    record Good(RosterEntry entry) implements RowReading {}

    /**
     * The row has errors.
     *
     * @param document the person's document, if at least that could be read
     */
    record Flawed(Row row, Optional<IdentityDocument> document, List<RowError> errors) implements RowReading {
        public Flawed {
            errors = List.copyOf(errors);
        }
    }
}
