package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The heading row of a file and the position of each column. It is searched for in the first rows, because many rosters
 * begin with a title.
 *
 * @param row its number
 * @param positions the position of each supported column
 * @param ignored the first unsupported headings, shortened and without long numbers
 * @param errors columns that are missing or occur twice
 */
record Headings(int row, Map<Column, Integer> positions, List<String> ignored, List<RowError> errors) {

    private static final int IGNORED_KEPT = 100;
    private static final int LONGEST_KEPT = 60;

    /** Matches possible identity and phone numbers, which appear in the headings if a line break was lost. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{9,}[XxＸｘ]?");

    /**
     * Finds the heading row of a table with at least one row: the one among the first rows with the most known
     * headings.
     */
    static Headings in(RosterTable table) {
        return table.rows().stream()
                .limit(RosterTable.HEADING_ROWS)
                .map(Headings::of)
                .max(Comparator.comparingInt((Headings headings) -> headings.positions.size())
                        .thenComparingInt(headings -> -headings.row))
                .orElseThrow();
    }

    private static Headings of(Row row) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        var errors = new ArrayList<RowError>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i);
            Column column = Column.withHeading(heading).orElse(null);
            if (column == null) {
                ignored.add(heading);
            } else if (positions.putIfAbsent(column, i) != null) {
                errors.add(new RowError(row.number(), column.label(), "“" + column.label() + "”有多列，请只保留一列"));
            }
        }
        errors.addAll(missing(row.number(), positions));
        return new Headings(row.number(), positions, kept(ignored), errors);
    }

    private static List<String> kept(List<String> ignored) {
        return ignored.stream()
                .filter(heading -> !heading.isEmpty())
                .limit(IGNORED_KEPT)
                .map(Headings::shortened)
                .toList();
    }

    private static String shortened(String heading) {
        String harmless = LONG_NUMBER.matcher(heading).replaceAll("****");
        return harmless.codePoints()
                .limit(LONGEST_KEPT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<RowError> missing(int row, Map<Column, Integer> positions) {
        return Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .map(column -> new RowError(row, column.label(), "缺少“" + column.label() + "”列，请在表头中补上"))
                .toList();
    }

    /** Returns the text of a row in a column, or an empty text. */
    String text(Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }
}
