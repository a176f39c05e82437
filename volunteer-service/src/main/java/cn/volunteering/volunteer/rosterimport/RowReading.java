package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.List;

/** The result of reading one row: a person, or all errors to fix. */
sealed interface RowReading {

    /** The row is valid. */
    record Good(RosterEntry entry) implements RowReading {}

    /** The row has errors. */
    record Flawed(Row row, List<RowError> errors) implements RowReading {
        public Flawed {
            errors = List.copyOf(errors);
        }
    }
}
