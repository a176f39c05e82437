package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/** The result of checking a whole file: its prepared rows, or its errors. */
record CheckedRoster(int rows, List<String> ignoredColumns, List<PreparedRow> prepared, List<RowError> errors) {

    CheckedRoster {
        ignoredColumns = List.copyOf(ignoredColumns);
        prepared = List.copyOf(prepared);
        errors = List.copyOf(errors);
    }

    /** Returns the result for a file that cannot be read row by row. */
    static CheckedRoster flawed(int rows, List<RowError> errors) {
        return new CheckedRoster(rows, List.of(), List.of(), errors);
    }
}
