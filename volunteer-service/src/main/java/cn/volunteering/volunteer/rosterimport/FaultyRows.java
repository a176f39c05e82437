package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The faulty rows of a file with their errors beside them, to be mended and sent again. */
final class FaultyRows {

    private static final String HEADING = "问题";

    private FaultyRows() {}

    /** Returns the headings of the file and its faulty rows, each with one more cell. */
    static List<List<String>> of(RosterTable table, Headings headings, List<PlannedRow> people) {
        int known = headings.cells().indexOf(HEADING);
        int position = known < 0 ? headings.cells().size() : known;
        Map<Integer, Row> rows =
                table.rows().stream().collect(Collectors.toMap(Row::number, Function.identity(), (first, _) -> first));
        var sheet = new ArrayList<List<String>>();
        sheet.add(with(headings.cells(), position, HEADING));
        people.stream()
                .filter(row -> row.kind() == PlannedRow.Kind.FAULTY)
                .forEach(row -> sheet.add(with(rows.get(row.row()).cells(), position, text(row.errors()))));
        return sheet;
    }

    private static List<String> with(List<String> cells, int position, String text) {
        var row = new ArrayList<>(cells);
        while (row.size() <= position) {
            row.add("");
        }
        row.set(position, text);
        return row;
    }

    private static String text(List<RowError> errors) {
        return errors.stream()
                .map(error -> error.column().isEmpty() ? error.message() : error.column() + "：" + error.message())
                .collect(Collectors.joining("；"));
    }
}
