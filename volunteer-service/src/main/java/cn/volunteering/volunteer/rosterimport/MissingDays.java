package cn.volunteering.volunteer.rosterimport;

import java.time.LocalDate;
import java.util.List;

/** Remarks on people whose joining day (入队日期) the file does not state: they join today unless the user mends it. */
final class MissingDays {

    private MissingDays() {}

    /** Returns one remark for a file without the column, or one for each empty cell. */
    static List<RowError> in(ReadRoster read, LocalDate today) {
        var headings = read.headings();
        if (headings == null || read.people().isEmpty()) {
            return List.of();
        }
        if (!headings.has(Column.JOINED_ON)) {
            return List.of(
                    headings.error(headings.row(), Column.JOINED_ON, "文件没有“入队日期”列，新登记的人员按 " + today + " 入队，请核对"));
        }
        return read.people().stream()
                .filter(person -> person.joinedOn() == null)
                .map(person -> headings.error(person.row(), Column.JOINED_ON, "没有入队日期，按 " + today + " 入队，请核对"))
                .toList();
    }
}
