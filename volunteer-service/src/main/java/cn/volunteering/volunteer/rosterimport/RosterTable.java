package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/** The cells of a file as text, whatever format it came in. Rows without any text are left out. */
public record RosterTable(List<Row> rows) {

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
