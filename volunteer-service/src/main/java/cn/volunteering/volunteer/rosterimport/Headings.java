package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heading row of a file and the position of each column. It is searched for in the first rows, because many rosters
 * begin with a title.
 *
 * @param row its number, or that of the last of several heading rows
 * @param positions the position of each supported column
 * @param texts the headings of these columns as the file writes them, without long numbers
 * @param cells all headings as the file writes them
 * @param ignored the first unsupported headings, shortened and without long numbers
 * @param errors columns that are missing or occur twice
 */
record Headings(
        int row,
        Map<Column, Integer> positions,
        Map<Column, String> texts,
        List<String> cells,
        List<String> ignored,
        List<RowError> errors) {

    private static final int IGNORED_KEPT = 100;
    private static final int MOST_ROWS = 3;

    /** More than there are columns. */
    private static final int ALL_REQUIRED = 100;

    /**
     * Finds the headings of a table with at least one row: those among the first rows with the most known columns, in
     * as few rows and as early as possible.
     */
    static Headings in(RosterTable table) {
        var first = table.rows().stream().limit(RosterTable.HEADING_ROWS).toList();
        return IntStream.rangeClosed(1, MOST_ROWS)
                .boxed()
                .flatMap(depth -> headings(first, depth))
                .max(Comparator.comparingInt(Headings::score))
                .orElseThrow();
    }

    /** Returns the candidates that span so many rows, the first of them first. */
    private static Stream<Headings> headings(List<Row> rows, int depth) {
        return IntStream.rangeClosed(0, rows.size() - depth)
                .mapToObj(start -> HeadingRows.joined(rows.subList(start, start + depth)))
                .flatMap(Optional::stream)
                .map(Headings::of);
    }

    private static Headings of(Row row) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        var texts = new EnumMap<Column, String>(Column.class);
        var ignored = new ArrayList<String>();
        var errors = new ArrayList<RowError>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i);
            Column column = Column.withHeading(heading).orElse(null);
            if (column == null) {
                ignored.add(heading);
            } else if (positions.putIfAbsent(column, i) == null) {
                texts.put(column, ShownText.of(heading));
            } else {
                errors.add(doubled(row, column, texts.get(column), i));
            }
        }
        errors.addAll(missing(row.number(), positions));
        return new Headings(row.number(), positions, texts, row.cells(), kept(ignored), errors);
    }

    private static RowError doubled(Row row, Column column, String first, int second) {
        String heading = ShownText.of(row.cell(second));
        return new RowError(
                row.number(),
                heading,
                "“" + column.label() + "”有多列，请只保留一列",
                column.label(),
                CellName.of(second, row.number()),
                first.equals(heading) ? null : first + "、" + heading,
                null);
    }

    private static List<String> kept(List<String> ignored) {
        return ignored.stream()
                .filter(heading -> !heading.isEmpty())
                .limit(IGNORED_KEPT)
                .map(ShownText::of)
                .toList();
    }

    private static List<RowError> missing(int row, Map<Column, Integer> positions) {
        return Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .map(column -> RowError.of(row, column.label(), "缺少“" + column.label() + "”列，请在表头中补上"))
                .toList();
    }

    /** Returns how well the file can be read with these headings. */
    int score() {
        boolean hasAllRequired =
                Arrays.stream(Column.values()).filter(Column::isRequired).allMatch(positions::containsKey);
        return positions.size() + (hasAllRequired ? ALL_REQUIRED : 0);
    }

    /** Returns whether the file has the column. */
    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** Returns the text of a row in a column, or an empty text. */
    String text(Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }

    /** Returns why the cell of a row in a column cannot be read, if it cannot. */
    Optional<String> flaw(Row row, Column column) {
        return Optional.ofNullable(positions.get(column)).flatMap(row::flaw);
    }

    /** Returns the heading of a column as the file writes it. */
    String heading(Column column) {
        return texts.getOrDefault(column, column.label());
    }

    /** Returns an error in a cell, with its value. */
    RowError error(Row row, Column column, String message) {
        String text = text(row, column);
        String shown = column.isOfNumbers() ? ShownText.ofNumber(text) : ShownText.of(text);
        var error = error(row.number(), column, message);
        return text.isEmpty() ? error : error.withValue(shown);
    }

    /** Returns an error in a cell, without its value. */
    RowError error(int row, Column column, String message) {
        Integer position = positions.get(column);
        String cell = position == null ? null : CellName.of(position, row);
        return new RowError(row, heading(column), message, column.label(), cell, null, null);
    }
}
