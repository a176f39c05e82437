package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those people on the roster who hold a document or number in a file, and the rows that claim them. */
final class KnownPeople {

    private final Headings headings;
    private final PersonalDataSafe safe;
    private final Map<String, Versioned<Volunteer>> holders = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();

    private KnownPeople(Headings headings, PersonalDataSafe safe) {
        this.headings = headings;
        this.safe = safe;
    }

    /** Looks for the people of a file. */
    static KnownPeople in(ReadRoster read, Headings headings, PersonalDataSafe safe, Volunteers volunteers) {
        var known = new KnownPeople(headings, safe);
        var claims = Stream.concat(
                        read.people().stream().flatMap(entry -> known.claims(entry).stream()),
                        read.flawed().stream()
                                .flatMap(row -> row.document().stream())
                                .map(known::claim))
                .distinct()
                .toList();
        for (var person : volunteers.holding(claims)) {
            person.state().claims().forEach(claim -> known.holders.put(claim, person));
        }
        return known;
    }

    private List<String> claims(RosterEntry entry) {
        var claims = new ArrayList<>(List.of(claim(entry.document())));
        nationalClaim(entry).ifPresent(claims::add);
        return claims;
    }

    private String claim(IdentityDocument document) {
        return UniqueClaims.document(safe.fingerprint(document));
    }

    private static Optional<String> nationalClaim(RosterEntry entry) {
        return entry.national() == null || entry.national().number() == null
                ? Optional.empty()
                : Optional.of(UniqueClaims.nationalNumber(entry.national().number()));
    }

    /** Finds the person with the document. */
    Optional<Versioned<Volunteer>> holder(IdentityDocument document) {
        return Optional.ofNullable(holders.get(claim(document)));
    }

    /** Returns why a row cannot be used beside the earlier rows and the people on the roster, and notes the row. */
    Optional<RowError> objectionTo(RosterEntry entry) {
        return repetition(entry, claim(entry.document()), Column.DOCUMENT_NUMBER)
                .or(() -> nationalClaim(entry).flatMap(claim -> repetition(entry, claim, Column.NATIONAL_NUMBER)
                        .or(() -> objectionToHolder(entry, claim))));
    }

    private Optional<RowError> repetition(RosterEntry entry, String claim, Column column) {
        Integer first = firstRows.putIfAbsent(claim, entry.row());
        return first == null
                ? Optional.empty()
                : Optional.of(headings.error(entry.row(), column, "该" + column.label() + "与第 " + first + " 行重复"));
    }

    private Optional<RowError> objectionToHolder(RosterEntry entry, String claim) {
        var holder = Optional.ofNullable(holders.get(claim));
        boolean isSomeoneElse = holder.isPresent() && !holder.equals(holder(entry.document()));
        return isSomeoneElse
                ? Optional.of(headings.error(entry.row(), Column.NATIONAL_NUMBER, "该全国志愿者编号已属于名册中的其他志愿者"))
                : Optional.empty();
    }
}
