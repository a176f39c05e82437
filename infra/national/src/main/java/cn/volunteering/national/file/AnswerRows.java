package cn.volunteering.national.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.national.AnswerRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of an answer in a file: below the headings of every sheet that has them. An answer is the workbook of a
 * package with its last columns filled in, or a table with at least the identity and the result of each record.
 */
public final class AnswerRows {

    /** Refusal code of a file that is neither XLSX nor CSV. */
    public static final String WRONG_TYPE = AnswerTables.WRONG_TYPE;

    /** Number of rows at the start of a table in which the headings are searched for. */
    static final int HEADING_ROWS = 20;

    private AnswerRows() {}

    /** Returns the rows of a file, or why it is no answer. */
    public static Decision<List<AnswerRow>> read(byte[] file) {
        return switch (AnswerTables.read(file)) {
            case Decision.Accepted<List<List<List<String>>>> tables -> inAll(tables.state());
            case Decision.Refused<List<List<List<String>>>> refused -> Decision.refused(refused.refusal());
        };
    }

    private static Decision<List<AnswerRow>> inAll(List<List<List<String>>> tables) {
        var answers = tables.stream().filter(table -> headingRow(table) >= 0).toList();
        return answers.isEmpty()
                ? Decision.refused(
                        AnswerTables.BROKEN,
                        "没有找到回执的表头，须有“" + PackageFile.RECORD_ID + "”和“" + PackageFile.RESULT + "”两列")
                : Decision.accepted(
                        answers.stream().flatMap(table -> in(table).stream()).toList());
    }

    private static int headingRow(List<List<String>> table) {
        return IntStream.range(0, Math.min(HEADING_ROWS, table.size()))
                .filter(row -> table.get(row).containsAll(List.of(PackageFile.RECORD_ID, PackageFile.RESULT)))
                .findFirst()
                .orElse(-1);
    }

    private static List<AnswerRow> in(List<List<String>> table) {
        int headings = headingRow(table);
        var rows = new ArrayList<AnswerRow>();
        for (int row = headings + 1; row < table.size(); row++) {
            if (table.get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(row + 1, cells(table.get(headings), table.get(row))));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> headings, List<String> row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(headings.size(), row.size()); i++) {
            cells.put(headings.get(i).strip(), row.get(i).strip());
        }
        return cells;
    }

    private static AnswerRow row(int number, Map<String, String> cells) {
        return new AnswerRow(
                number,
                cells.getOrDefault(PackageFile.RECORD_ID, ""),
                cells.getOrDefault(PackageFile.RESULT, ""),
                orNull(cells.get(PackageFile.NUMBER)),
                orNull(cells.get(PackageFile.REASON)),
                cells);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
