package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/**
 * The cells of a file as text, whatever the format of the file. Rows without text are left out. Of a file that is too
 * large, only enough is kept to show that it is.
 */
public record RosterTable(List<Row> rows) {

    /** Maximum number of data rows in a file. */
    static final int MAX_ROWS = 5000;

    /** Number of rows at the start of a file in which the headings are searched for. */
    static final int HEADING_ROWS = 10;

    /** Maximum number of rows that a reader takes: one more than may follow the last possible heading row. */
    public static final int ROWS_TAKEN = HEADING_ROWS + MAX_ROWS + 1;

    /** Maximum number of columns that a reader takes. */
    public static final int COLUMNS_TAKEN = 100;

    /**
     * Maximum length of a cell, in characters. A reader cuts a longer cell after one more character, so that a check
     * still detects it.
     */
    public static final int LONGEST_CELL = 500;

    /**
     * One row.
     *
     * @param number the row number that spreadsheet programs show, from 1
     * @param cells starting at the first column; trailing cells may be missing
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the text of a cell, empty if the row has none. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Returns whether no cell has text. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public RosterTable {
        rows = List.copyOf(rows);
    }
}
