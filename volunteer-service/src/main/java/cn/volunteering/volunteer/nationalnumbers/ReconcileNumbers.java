package cn.volunteering.volunteer.nationalnumbers;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.nationalnumbers.ComparedLine.Kind;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.NationalNumbersFile;
import cn.volunteering.volunteer.rosterimport.NationalNumbersFile.Line;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the roster with a list of the national system: reports everything first, then records what was reported.
 * Nothing is stored between the two, so that the report is made again and must be the same.
 */
public final class ReconcileNumbers {

    private final Aggregates<Volunteer> roster;
    private final Volunteers volunteers;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public ReconcileNumbers(
            Aggregates<Volunteer> roster,
            Volunteers volunteers,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        this.roster = roster;
        this.volunteers = volunteers;
        this.safe = safe;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * A report with what is needed to apply it.
     *
     * @param before the people whom applying changes, by row
     * @param errors why no row could be read, if that is so
     */
    public record Compared(Reconciliation report, Map<Integer, Versioned<Volunteer>> before, List<RowError> errors) {}

    /** Compares the table with the roster. */
    public Compared compare(ImportId id, RosterTable table) {
        var file = NationalNumbersFile.read(table, calendar.today());
        var holders = holdersIn(file.lines());
        var before = new HashMap<Integer, Versioned<Volunteer>>();
        var seen = new HashSet<String>();
        var lines = file.lines().stream()
                .map(line -> compared(line, holders, before, seen))
                .toList();
        var missing = file.fileErrors().isEmpty() ? missingIn(lines) : List.<MissingThere>of();
        var report = new Reconciliation(
                id,
                Reconciliation.hash(id, lines, missing),
                table.source().sheet(),
                lines,
                missing,
                file.ignoredColumns());
        return new Compared(report, before, file.fileErrors());
    }

    private Map<String, Versioned<Volunteer>> holdersIn(List<Line> lines) {
        var claims =
                lines.stream().flatMap(line -> claims(line).stream()).distinct().toList();
        var holders = new HashMap<String, Versioned<Volunteer>>();
        volunteers
                .holding(claims)
                .forEach(person -> person.state().claims().forEach(claim -> holders.put(claim, person)));
        return holders;
    }

    private List<String> claims(Line line) {
        return Stream.concat(documentClaim(line).stream(), numberClaim(line).stream())
                .toList();
    }

    private Optional<String> documentClaim(Line line) {
        return Optional.ofNullable(line.document()).map(document -> UniqueClaims.document(safe.fingerprint(document)));
    }

    private static Optional<String> numberClaim(Line line) {
        return Optional.ofNullable(line.registration())
                .flatMap(registration -> Optional.ofNullable(registration.number()))
                .map(UniqueClaims::nationalNumber);
    }

    private ComparedLine compared(
            Line line,
            Map<String, Versioned<Volunteer>> holders,
            Map<Integer, Versioned<Volunteer>> before,
            Set<String> seen) {
        if (!line.errors().isEmpty()) {
            return ComparedLine.faulty(line, line.errors());
        }
        if (claims(line).stream().filter(claim -> !seen.add(claim)).count() > 0) {
            return ComparedLine.faulty(line, List.of(repeated(line)));
        }
        var person = documentClaim(line).map(holders::get).filter(found -> found.state()
                .isOnRoster());
        if (person.isEmpty()) {
            return ComparedLine.missingHere(line);
        }
        var holder = numberClaim(line).map(holders::get);
        boolean ofOther = holder.isPresent() && !holder.equals(person);
        var compared = ComparedLine.of(line, person.get().state(), ofOther);
        if (compared.recorded() != null) {
            before.put(line.row(), person.get());
        }
        return compared;
    }

    private static RowError repeated(Line line) {
        return new RowError(line.row(), "", "该证件号码或全国志愿者编号在名单中重复，请核对", null, null, null, null);
    }

    private List<MissingThere> missingIn(List<ComparedLine> lines) {
        var listed = lines.stream()
                .map(ComparedLine::volunteerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return volunteers.onRoster().stream()
                .map(Versioned::state)
                .filter(person -> !listed.contains(person.id()))
                .map(MissingThere::of)
                .sorted(Comparator.comparing(MissingThere::displayName)
                        .thenComparing(person -> person.volunteerId().value()))
                .toList();
    }

    /**
     * Records what a report lists, after writing the audit entry, and returns the rows that another's change prevented at
     * the last moment.
     *
     * @param seen the hash of the report that the user saw; refused if the report would be another one now
     */
    public Decision<List<RowError>> apply(Compared compared, String seen) {
        var report = compared.report();
        if (!report.plan().equals(seen)) {
            return Decision.refused("national-plan-changed", "名册或名单在预览之后有变化，请重新预览后再应用");
        }
        audit.record(
                "national-numbers-import", "national-numbers/" + report.id().value(), countsOf(report));
        var failed = new ArrayList<RowError>();
        report.lines().forEach(line -> record(line, compared.before().get(line.row()), failed));
        return Decision.accepted(failed);
    }

    private static Map<String, String> countsOf(Reconciliation report) {
        return Stream.of(Kind.values())
                .collect(Collectors.toMap(
                        kind -> kind.name().toLowerCase(Locale.ROOT), kind -> Integer.toString(report.count(kind))));
    }

    private void record(ComparedLine line, @Nullable Versioned<Volunteer> before, List<RowError> failed) {
        var registration = line.recorded();
        if (registration == null || before == null) {
            return;
        }
        try {
            roster.save(before, before.state().recordNational(registration));
        } catch (ConflictException | AlreadyExistsException e) {
            failed.add(new RowError(line.row(), "", "应用过程中该人员已被他人修改，本行未处理，请重新预览", null, null, null, null));
        }
    }
}
