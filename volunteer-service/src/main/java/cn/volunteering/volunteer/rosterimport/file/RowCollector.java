package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the rows of a file as they are parsed. Keeps only as much of each row as will be checked, and reports when
 * there are enough rows, so memory does not grow with the file.
 */
final class RowCollector {

    /** The number of characters in 5,000 rows with twenty characters in every column. */
    private static final int MAX_CHARACTERS = 10_000_000;

    private final List<Row> rows = new ArrayList<>();
    private int characters;

    /**
     * Takes a row unless it is blank.
     *
     * @throws RosterFiles.TooLargeException if all rows together contain more than any roster does: a small file can do
     *     that by referencing one long text in every cell
     */
    void take(int number, List<String> cells, Map<Integer, String> flaws) {
        var texts = cells.stream()
                .limit(RosterTable.COLUMNS_TAKEN)
                .map(RowCollector::cutOff)
                .toList();
        var row = new Row(number, texts, flaws, Set.of());
        if (!row.isBlank()) {
            count(row);
            rows.add(row);
        }
    }

    private static String cutOff(String cell) {
        String text = cell.strip();
        int kept = RosterTable.LONGEST_CELL + 1;
        return text.length() <= kept ? text : text.substring(0, kept);
    }

    private void count(Row row) {
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (characters > MAX_CHARACTERS) {
            throw new RosterFiles.TooLargeException();
        }
    }

    /** Returns whether there are more rows than a roster may have, so that further rows change nothing. */
    boolean isEnough() {
        return rows.size() >= RosterTable.ROWS_TAKEN;
    }

    List<Row> rows() {
        return rows;
    }
}
