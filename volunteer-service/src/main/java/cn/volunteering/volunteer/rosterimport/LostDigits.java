package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.RoundedNumber;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Columns of long numbers whose last digits a spreadsheet replaced by zeros. It shows only across a column: a single
 * number that ends in zeros may be right, and one in eleven damaged numbers even has the right check digit.
 */
final class LostDigits {

    static final String MESSAGE = "该列被表格软件按数值保存，末几位数字已丢失（变成 0 或科学计数法），请把该列设为文本后从原始资料重新填写";

    private static final int SURE = 2;

    private final Headings headings;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);

    private LostDigits(Headings headings) {
        this.headings = headings;
    }

    /** Looks for damaged columns in the rows of a file. */
    static LostDigits in(Headings headings, Collection<Row> rows) {
        var found = new LostDigits(headings);
        found.look(rows, Column.DOCUMENT_NUMBER, RoundedNumber::isDamagedResidentNumber, 1);
        found.look(rows, Column.NATIONAL_NUMBER, RoundedNumber::endsInZeros, SURE);
        return found;
    }

    private void look(Collection<Row> rows, Column column, Predicate<String> isDamaged, int fewest) {
        List<String> numbers = rows.stream()
                .map(row -> headings.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        long scientific = numbers.stream().filter(RoundedNumber::isScientific).count();
        long damaged = scientific + numbers.stream().filter(isDamaged).count();
        boolean isHalf = damaged >= fewest && 2 * damaged >= numbers.size();
        if (column == Column.DOCUMENT_NUMBER && damaged >= SURE || isHalf) {
            columns.add(column);
        }
    }

    /** Returns whether the number in a row lost digits. */
    boolean in(Row row, Column column) {
        String text = headings.text(row, column);
        return RoundedNumber.isScientific(text) && column.isOfLongNumbers()
                || columns.contains(column) && RoundedNumber.endsInZeros(text);
    }
}
