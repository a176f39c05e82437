package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/** What came of reading one row: a person, or everything in it that has to be mended. */
sealed interface RowReading {

    /** The row is right in itself. */
    record Good(RosterEntry entry) implements RowReading {}

    /** The row is not right. */
    record Flawed(List<RowError> errors) implements RowReading {
        public Flawed {
            errors = List.copyOf(errors);
        }
    }
}
