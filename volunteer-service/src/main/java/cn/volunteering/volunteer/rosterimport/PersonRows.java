package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.TextForm;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of a file that describe a person. Tables of offices also have numbered empty rows, lines for signatures and
 * sums, and the headings once more on each printed page.
 */
final class PersonRows {

    private static final Pattern SIGNATURE = Pattern.compile(
            "(填表|制表|填报|报送|上报|审核|审批|审签|复核|核对|校对|负责人|分管|主管|经办|联系人|联系电话|电话|单位|盖章|\\(盖章|签字|签名|日期|时间|年月日|合计|总计"
                    + "|小计|共计|总人数|共\\d+|备注|说明|注:|填写|以下空白|以上).*");
    private static final Pattern COUNTING = Pattern.compile("[\\d.、]*");
    private static final Pattern DOCUMENT = Pattern.compile(".*(\\d{7,}|第).*");
    private static final Set<Column> UNITS = EnumSet.of(Column.SECTION, Column.BRANCH);
    private static final int REPEATED_HEADINGS = 2;

    private final Headings headings;
    private final Predicate<String> isSection;
    private final List<Row> people = new ArrayList<>();
    private final List<RowError> remarks = new ArrayList<>();

    private PersonRows(Headings headings, Predicate<String> isSection) {
        this.headings = headings;
        this.isSection = isSection;
    }

    /**
     * Sorts the rows below the headings.
     *
     * @param isSection returns whether the agency has a section of that name
     */
    static PersonRows in(Headings headings, Collection<Row> rows, Predicate<String> isSection) {
        var sorted = new PersonRows(headings, isSection);
        rows.forEach(sorted::take);
        return sorted;
    }

    /** Returns the rows that describe a person, rightly or not. */
    List<Row> people() {
        return people;
    }

    /** Returns a remark for each row that was passed over although it has text. */
    List<RowError> remarks() {
        return remarks;
    }

    private void take(Row row) {
        if (row.flaw(Row.WHOLE_ROW).isPresent()) {
            people.add(row);
        } else if (isEmpty(row) || isSignature(row) || isHeadingAgain(row)) {
            remarkOn(row);
        } else {
            people.add(row);
        }
    }

    /** Returns whether the row names nobody: it is empty, or only units were filled down. */
    private boolean isEmpty(Row row) {
        return headings.positions().entrySet().stream()
                .filter(entry -> !UNITS.contains(entry.getKey()))
                .noneMatch(entry -> row.hasOwn(entry.getValue()));
    }

    private boolean isSignature(Row row) {
        return !hasDocument(row)
                && !isSection.test(headings.text(row, Column.SECTION))
                && IntStream.range(0, row.cells().size())
                        .mapToObj(i -> TextForm.compact(row.own(i)))
                        .anyMatch(text -> SIGNATURE.matcher(text).matches());
    }

    /** Returns whether the row has a document number, and not a day or phone number of the form's author. */
    private boolean hasDocument(Row row) {
        String text = TextForm.compact(headings.text(row, Column.DOCUMENT_NUMBER));
        return DOCUMENT.matcher(text).matches()
                && !SIGNATURE.matcher(text).matches()
                && PhoneNumber.read(text) instanceof Refused
                && DayText.read(text, RosterTable.Source.USUAL_DAY_ZERO) instanceof Refused;
    }

    private boolean isHeadingAgain(Row row) {
        return headings.positions().entrySet().stream()
                        .filter(entry -> Column.withHeading(row.own(entry.getValue()))
                                .filter(entry.getKey()::equals)
                                .isPresent())
                        .count()
                >= REPEATED_HEADINGS;
    }

    private void remarkOn(Row row) {
        IntStream.range(0, row.cells().size())
                .filter(i -> !COUNTING.matcher(row.own(i)).matches())
                .boxed()
                .findFirst()
                .ifPresent(i -> remarks.add(new RowError(
                        row.number(),
                        "",
                        "此行不是人员，已跳过",
                        null,
                        CellName.of(i, row.number()),
                        ShownText.of(row.own(i)),
                        null)));
    }
}
