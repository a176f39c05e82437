package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/**
 * The cells of a file as text, whatever format it came in. Rows without any text are left out, and of a file that is too
 * large there is only as much as it takes to see that.
 */
public record RosterTable(List<Row> rows) {

    /** How many rows of data a file may have. */
    static final int MOST_ROWS = 5000;

    /** How many rows are looked at in search of the headings. */
    static final int HEADING_ROWS = 10;

    /** How many rows a reader takes: one more than may stand below the last possible heading row. */
    public static final int ROWS_TAKEN = HEADING_ROWS + MOST_ROWS + 1;

    /** How many columns a reader takes. */
    public static final int COLUMNS_TAKEN = 100;

    /** How many characters a cell may have. A reader cuts a longer one off behind the next, so that a check still sees it. */
    public static final int LONGEST_CELL = 500;

    /**
     * One row.
     *
     * @param number as a spreadsheet program counts it, from 1
     * @param cells from the first column on; may end early
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell, empty where the row has none. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Whether no cell has text. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public RosterTable {
        rows = List.copyOf(rows);
    }
}
