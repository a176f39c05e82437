package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole file: its headings, then each row alone. */
final class RosterReader {

    private final KnownUnits units;
    private final LocalDate today;

    RosterReader(KnownUnits units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    ReadRoster read(RosterTable table) {
        if (table.rows().isEmpty()) {
            return ReadRoster.unreadable(null, 0, List.of(RowError.of(1, "", "文件是空的，没有任何内容")));
        }
        var headings = Headings.in(table);
        var rows = table.rows().stream()
                .filter(row -> row.number() > headings.row())
                .toList();
        if (!headings.errors().isEmpty()) {
            return ReadRoster.unreadable(headings, rows.size(), headings.errors());
        }
        var sorted = PersonRows.in(headings, rows, name -> units.find(Axis.SECTION, name) instanceof Accepted);
        return flawOfSize(headings, rows, sorted.people())
                .map(error -> ReadRoster.unreadable(headings, rows.size(), List.of(error)))
                .orElseGet(() -> read(headings, sorted, table.source()));
    }

    private static Optional<RowError> flawOfSize(Headings headings, List<Row> rows, List<Row> people) {
        if (people.isEmpty()) {
            return Optional.of(RowError.of(headings.row(), "", "表头之后没有数据行"));
        }
        return rows.size() <= RosterTable.MAX_ROWS
                ? Optional.empty()
                : Optional.of(tooMany(rows.get(RosterTable.MAX_ROWS)));
    }

    private static RowError tooMany(Row firstSurplus) {
        return RowError.of(firstSurplus.number(), "", "一次最多导入 " + RosterTable.MAX_ROWS + " 行，请拆分文件");
    }

    private ReadRoster read(Headings headings, PersonRows sorted, RosterTable.Source source) {
        var reader = new RowReader(headings, LostDigits.in(headings, sorted.people()), units, source.dayZero(), today);
        var people = new ArrayList<RosterEntry>();
        var flawed = new ArrayList<RowReading.Flawed>();
        for (Row row : sorted.people()) {
            switch (reader.read(row)) {
                case RowReading.Good good -> people.add(good.entry());
                case RowReading.Flawed flaws -> flawed.add(flaws);
            }
        }
        var remarks = new ArrayList<RowError>();
        source.remarks().forEach(remark -> remarks.add(RowError.of(headings.row(), "", remark)));
        remarks.addAll(sorted.remarks());
        return new ReadRoster(headings, sorted.people().size(), List.of(), people, flawed, remarks);
    }
}
