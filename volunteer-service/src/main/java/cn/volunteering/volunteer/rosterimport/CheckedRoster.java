package cn.volunteering.volunteer.rosterimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a whole file: its prepared rows, or its errors.
 *
 * @param sheet the name of the sheet that was read, if the file has sheets
 * @param remarks what the user should know, but need not mend
 */
record CheckedRoster(
        @Nullable String sheet,
        int rows,
        List<String> ignoredColumns,
        List<PreparedRow> prepared,
        List<RowError> errors,
        List<RowError> remarks) {

    CheckedRoster {
        ignoredColumns = List.copyOf(ignoredColumns);
        prepared = List.copyOf(prepared);
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
    }
}
