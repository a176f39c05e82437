package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.UniqueClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks a whole file of new people: each row alone, the rows against each other and against the roster. It writes
 * nothing.
 */
final class RosterCheck {

    private static final String ALREADY_KNOWN = "已在名册中，无需重复导入；要更新资料或重新入队，请使用“名册更新”";

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
        var read = new RosterReader(units, today).read(table);
        var prepared = read.people().stream().map(this::prepare).toList();
        var errors = new ArrayList<>(read.errors());
        if (read.headings() != null) {
            errors.addAll(repeated(read.headings(), prepared));
            errors.addAll(taken(read.headings(), prepared));
        }
        errors.sort(Comparator.comparingInt(RowError::row));
        var remarks = new ArrayList<>(read.remarks());
        remarks.addAll(MissingDays.in(read, today));
        return new CheckedRoster(table.source().sheet(), read.rows(), read.ignoredColumns(), prepared, errors, remarks);
    }

    private PreparedRow prepare(RosterEntry entry) {
        return new PreparedRow(entry.row(), new NewVolunteer(safe, today).of(entry, id.volunteerInRow(entry.row())));
    }

    private List<RowError> repeated(Headings headings, List<PreparedRow> prepared) {
        Map<String, Integer> firstRows = new HashMap<>();
        var errors = new ArrayList<RowError>();
        for (PreparedRow row : prepared) {
            for (String claim : row.volunteer().claims()) {
                Integer first = firstRows.putIfAbsent(claim, row.row());
                if (first != null) {
                    errors.add(errorOf(headings, row, claim, "与第 " + first + " 行重复"));
                }
            }
        }
        return errors;
    }

    private List<RowError> taken(Headings headings, List<PreparedRow> prepared) {
        var claims = prepared.stream()
                .flatMap(row -> row.volunteer().claims().stream())
                .toList();
        Set<String> taken = takenClaims.apply(claims);
        var errors = new ArrayList<RowError>();
        for (PreparedRow row : prepared) {
            row.volunteer().claims().stream()
                    .filter(taken::contains)
                    .forEach(claim -> errors.add(errorOf(headings, row, claim, ALREADY_KNOWN)));
        }
        return errors;
    }

    private RowError errorOf(Headings headings, PreparedRow row, String claim, String message) {
        var document = row.volunteer().document();
        if (claim.equals(UniqueClaims.document(document.fingerprint()))) {
            return headings.error(row.row(), Column.DOCUMENT_NUMBER, "该证件号码" + message)
                    .withValue(safe.masked(document, row.volunteer().id()));
        }
        return headings.error(row.row(), Column.NATIONAL_NUMBER, "该全国志愿者编号" + message);
    }
}
