package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headings in several rows, such as 所属组织 above 处室 and 党支部, joined to one. */
final class HeadingRows {

    private HeadingRows() {}

    /** Returns the rows as one, unless a row below the first holds people instead of headings. */
    static Optional<Row> joined(List<Row> rows) {
        Optional<Row> joined = Optional.of(rows.getFirst());
        for (Row row : rows.subList(1, rows.size())) {
            joined = joined.flatMap(upper -> joined(upper, row));
        }
        return joined;
    }

    private static Optional<Row> joined(Row upper, Row lower) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            if (isDataBelowHeading(upper.cell(i), lower.cell(i))) {
                return Optional.empty();
            }
            cells.add(joined(upper.cell(i), lower.cell(i)));
        }
        return Optional.of(new Row(lower.number(), cells));
    }

    private static boolean isDataBelowHeading(String upper, String lower) {
        return !lower.isEmpty() && isKnown(upper) && !Column.withHeading(lower).equals(Column.withHeading(upper));
    }

    private static String joined(String upper, String lower) {
        if (lower.isEmpty()) {
            return upper;
        }
        return !isKnown(lower) && isKnown(upper + lower) ? upper + lower : lower;
    }

    private static boolean isKnown(String heading) {
        return Column.withHeading(heading).isPresent();
    }
}
