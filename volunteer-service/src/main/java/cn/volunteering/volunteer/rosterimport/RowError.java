package cn.volunteering.volunteer.rosterimport;

import org.jspecify.annotations.Nullable;

/**
 * One error to fix in a file, or one remark on it.
 *
 * @param row the row number that spreadsheet programs show, from 1
 * @param column the heading of the column as the file writes it
 * @param message what is wrong and what to do, in Chinese
 * @param field the heading that a new file should have
 * @param cell the cell as spreadsheet programs call it, such as D2
 * @param value the text of the cell, with numbers masked
 * @param suggestion a value that may be meant
 */
public record RowError(
        int row,
        String column,
        String message,
        @Nullable String field,
        @Nullable String cell,
        @Nullable String value,
        @Nullable String suggestion) {

    /** Creates an error that concerns no cell. */
    static RowError of(int row, String column, String message) {
        return new RowError(row, column, message, null, null, null, null);
    }

    RowError withValue(String shown) {
        return new RowError(row, column, message, field, cell, shown, suggestion);
    }

    RowError suggesting(@Nullable String better) {
        return new RowError(row, column, message, field, cell, value, better);
    }
}
