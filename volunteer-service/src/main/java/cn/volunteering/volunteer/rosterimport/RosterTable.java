package cn.volunteering.volunteer.rosterimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a file as text, whatever the format of the file. Rows without text are left out. Of a file that is too
 * large, only enough is kept to show that it is.
 */
public record RosterTable(List<Row> rows, Source source) {

    /** Maximum number of data rows in a file. */
    static final int MAX_ROWS = 5000;

    /** Number of rows at the start of a file in which the headings are searched for. */
    public static final int HEADING_ROWS = 20;

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
     * What a file says of itself.
     *
     * @param sheet the name of the sheet that was read, if the file has sheets
     * @param dayZero the day that numbers of days count from
     * @param remarks what the user should know about the way the file was read
     */
    public record Source(@Nullable String sheet, LocalDate dayZero, List<String> remarks) {

        /** The first day of most spreadsheet programs, which believe in a 29 February 1900. */
        public static final LocalDate USUAL_DAY_ZERO = LocalDate.of(1899, 12, 30);

        /** A file without sheets and settings. */
        public static final Source TEXT = new Source(null, USUAL_DAY_ZERO, List.of());

        public Source {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One row.
     *
     * @param number the row number that spreadsheet programs show, from 1
     * @param cells starting at the first column; trailing cells may be missing
     * @param flaws why cells cannot be read, by position; at {@link #WHOLE_ROW} why the row cannot
     * @param repeated the positions of cells whose text comes from a merged cell above
     */
    public record Row(int number, List<String> cells, Map<Integer, String> flaws, Set<Integer> repeated) {

        /** The position of a flaw that concerns the whole row. */
        public static final int WHOLE_ROW = -1;

        public Row {
            cells = List.copyOf(cells);
            flaws = Map.copyOf(flaws);
            repeated = Set.copyOf(repeated);
        }

        public Row(int number, List<String> cells) {
            this(number, cells, Map.of(), Set.of());
        }

        /** Returns the text of a cell, empty if the row has none. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Returns the text that stands in the row itself. */
        String own(int index) {
            return repeated.contains(index) ? "" : cell(index);
        }

        /** Returns why the cell cannot be read, if it cannot. */
        Optional<String> flaw(int index) {
            return Optional.ofNullable(flaws.get(index));
        }

        /** Returns whether the row itself has something at the position. */
        boolean hasOwn(int index) {
            return !own(index).isEmpty() || flaws.containsKey(index);
        }

        /** Returns whether no cell has text. */
        public boolean isBlank() {
            return flaws.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    public RosterTable {
        rows = List.copyOf(rows);
    }

    public RosterTable(List<Row> rows) {
        this(rows, Source.TEXT);
    }

    /** Returns how well the table can be read as a roster: the number of known headings, more if all required are there. */
    public int headingScore() {
        return rows.isEmpty() ? 0 : Headings.in(this).score();
    }

    /** Returns whether all required headings are there. */
    public boolean hasRequiredHeadings() {
        return !rows.isEmpty() && Headings.in(this).errors().isEmpty();
    }

    /** Returns whether the table seems to list people: it has names, something else of a roster, and rows below. */
    public boolean listsPeople() {
        if (rows.isEmpty()) {
            return false;
        }
        var headings = Headings.in(this);
        return headings.has(Column.NAME)
                && headings.positions().size() > 1
                && rows.getLast().number() > headings.row();
    }
}
