package cn.volunteering.operations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints rows as a table for people, or as a JSON array with all fields for programs. */
final class Listing {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTHING = "-";

    private record Column(String title, Function<JsonNode, String> text) {}

    private final String ifEmpty;
    private final List<Column> columns = new ArrayList<>();

    /** @param ifEmpty printed for people when there are no rows */
    Listing(String ifEmpty) {
        this.ifEmpty = ifEmpty;
    }

    /** Adds a column that shows a field. */
    Listing column(String title, String field) {
        return column(title, row -> row.path(field).asString(NOTHING));
    }

    Listing column(String title, Function<JsonNode, String> text) {
        columns.add(new Column(title, text));
        return this;
    }

    void print(List<? extends JsonNode> rows, boolean json, PrintStream out) {
        if (json) {
            out.println(JSON.writeValueAsString(rows));
        } else if (rows.isEmpty()) {
            out.println(ifEmpty);
        } else {
            printTable(rows, out);
        }
    }

    private void printTable(List<? extends JsonNode> rows, PrintStream out) {
        var lines = new ArrayList<List<String>>();
        lines.add(columns.stream().map(Column::title).toList());
        rows.forEach(row -> lines.add(
                columns.stream().map(column -> column.text().apply(row)).toList()));
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> lines.stream()
                        .mapToInt(line -> line.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        lines.forEach(line -> out.println(padded(line, widths)));
    }

    private static String padded(List<String> line, int[] widths) {
        var text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).repeat(' ', widths[i] - line.get(i).length() + 2);
        }
        return text.toString().stripTrailing();
    }
}
