package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Merged cells of a sheet. A text in a cell that spans several rows holds for each of them; across columns it is not
 * repeated, because a heading or signature over several columns belongs to none of them.
 */
final class MergedCells {

    /** More than a roster has, so that filling stays quick. */
    private static final int MOST = 10_000;

    /** Twenty merged columns of 5,000 rows. */
    private static final int MOST_COPIES = 100_000;

    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private int copies;

    void add(String reference) {
        var range = CellRangeAddress.valueOf(reference);
        boolean isOfRoster =
                range.getFirstColumn() < RosterTable.COLUMNS_TAKEN && range.getLastRow() > range.getFirstRow();
        if (isOfRoster && ranges.size() < MOST) {
            ranges.add(range);
        }
    }

    /** Returns the rows with the text of each range in all of its rows. */
    List<Row> fill(List<Row> rows) {
        var filled = new ArrayList<>(rows);
        ranges.forEach(range -> fill(filled, range));
        return filled;
    }

    private void fill(List<Row> rows, CellRangeAddress range) {
        int first = indexOf(rows, range.getFirstRow() + 1);
        int column = range.getFirstColumn();
        boolean isKnown = first < rows.size() && rows.get(first).number() == range.getFirstRow() + 1;
        Row top = isKnown ? rows.get(first) : new Row(0, List.of());
        if (column >= top.cells().size()) {
            return;
        }
        for (int i = first + 1; i < rows.size() && rows.get(i).number() <= range.getLastRow() + 1; i++) {
            if (++copies > MOST_COPIES) {
                throw new RosterFiles.TooLargeException();
            }
            rows.set(i, copied(top, rows.get(i), column));
        }
    }

    /** Returns the index of the first row with at least the given number. */
    private static int indexOf(List<Row> rows, int number) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (rows.get(middle).number() < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static Row copied(Row top, Row row, int column) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, top.cells().get(column));
        var repeated = new HashSet<>(row.repeated());
        repeated.add(column);
        var flaws = new HashMap<>(row.flaws());
        Optional.ofNullable(top.flaws().get(column)).ifPresent(flaw -> flaws.put(column, flaw));
        return new Row(row.number(), cells, flaws, repeated);
    }
}
