package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks a whole file: its headings, each row alone, the rows against each other and against the roster. It writes
 * nothing.
 */
final class RosterCheck {

    private final ImportId id;
    private final KnownUnits units;
    private final PersonalDataSafe safe;
    private final Function<Collection<String>, Set<String>> takenClaims;
    private final LocalDate today;

    /**
     * @param takenClaims returns the given claims that are already held on the roster
     */
    RosterCheck(
            ImportId id,
            KnownUnits units,
            PersonalDataSafe safe,
            Function<Collection<String>, Set<String>> takenClaims,
            LocalDate today) {
        this.id = id;
        this.units = units;
        this.safe = safe;
        this.takenClaims = takenClaims;
        this.today = today;
    }

    CheckedRoster check(RosterTable table) {
        if (table.rows().isEmpty()) {
            return CheckedRoster.flawed(0, List.of(new RowError(1, "", "文件是空的，没有任何内容")));
        }
        var headings = Headings.in(table);
        var rows = table.rows().stream()
                .filter(row -> row.number() > headings.row())
                .toList();
        if (!headings.errors().isEmpty()) {
            return CheckedRoster.flawed(rows.size(), headings.errors());
        }
        return flawOfSize(headings, rows)
                .map(error -> CheckedRoster.flawed(rows.size(), List.of(error)))
                .orElseGet(() -> checkRows(headings, rows));
    }

    private static Optional<RowError> flawOfSize(Headings headings, List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.of(new RowError(headings.row(), "", "表头之后没有数据行"));
        }
        return rows.size() <= RosterTable.MAX_ROWS
                ? Optional.empty()
                : Optional.of(tooMany(rows.get(RosterTable.MAX_ROWS)));
    }

    private static RowError tooMany(Row firstSurplus) {
        return new RowError(firstSurplus.number(), "", "一次最多导入 " + RosterTable.MAX_ROWS + " 行，请拆分文件");
    }

    private CheckedRoster checkRows(Headings headings, List<Row> rows) {
        var reader = new RowReader(headings, units, today);
        var prepared = new ArrayList<PreparedRow>();
        var errors = new ArrayList<RowError>();
        for (Row row : rows) {
            switch (reader.read(row)) {
                case RowReading.Good good -> prepared.add(prepare(good.entry()));
                case RowReading.Flawed flawed -> errors.addAll(flawed.errors());
            }
        }
        errors.addAll(repeated(prepared));
        errors.addAll(taken(prepared));
        errors.sort(Comparator.comparingInt(RowError::row));
        return new CheckedRoster(rows.size(), headings.ignored(), prepared, errors);
    }

    private PreparedRow prepare(RosterEntry entry) {
        VolunteerId volunteer = id.volunteerInRow(entry.row());
        var phone = entry.phone() == null ? null : safe.seal(entry.phone(), volunteer);
        var profile = new Profile(entry.displayName(), phone, entry.partyMember(), entry.skills());
        var document = safe.seal(entry.document(), volunteer);
        return new PreparedRow(
                entry.row(),
                Volunteer.register(volunteer, profile, document, entry.national(), entry.place(), today)
                        .orThrow());
    }

    private static List<RowError> repeated(List<PreparedRow> prepared) {
        Map<String, Integer> firstRows = new HashMap<>();
        var errors = new ArrayList<RowError>();
        for (PreparedRow row : prepared) {
            for (String claim : row.volunteer().claims()) {
                Integer first = firstRows.putIfAbsent(claim, row.row());
                if (first != null) {
                    errors.add(errorOf(row, claim, "与第 " + first + " 行重复"));
                }
            }
        }
        return errors;
    }

    private List<RowError> taken(List<PreparedRow> prepared) {
        var claims = prepared.stream()
                .flatMap(row -> row.volunteer().claims().stream())
                .toList();
        Set<String> taken = takenClaims.apply(claims);
        var errors = new ArrayList<RowError>();
        for (PreparedRow row : prepared) {
            row.volunteer().claims().stream()
                    .filter(taken::contains)
                    .forEach(claim -> errors.add(errorOf(row, claim, "已在名册中，无需重复导入")));
        }
        return errors;
    }

    private static RowError errorOf(PreparedRow row, String claim, String message) {
        var column =
                claim.equals(UniqueClaims.document(row.volunteer().document().fingerprint()))
                        ? Column.DOCUMENT_NUMBER
                        : Column.NATIONAL_NUMBER;
        return new RowError(row.row(), column.label(), "该" + column.label() + message);
    }
}
