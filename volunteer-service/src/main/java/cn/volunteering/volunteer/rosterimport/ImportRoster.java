package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.Map;
import java.util.Optional;

/** Imports a roster file: checks all of it, decides in one write, then writes the rows. */
public final class ImportRoster {

    private final Aggregates<RosterImport> store;
    private final WriteImport writing;
    private final OrgUnits units;
    private final Volunteers volunteers;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public ImportRoster(
            Aggregates<RosterImport> store,
            WriteImport writing,
            OrgUnits units,
            Volunteers volunteers,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        this.store = store;
        this.writing = writing;
        this.units = units;
        this.volunteers = volunteers;
        this.safe = safe;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Returns the import of a file that was accepted before, finishing it first if a crash interrupted it. */
    public Optional<RosterImport> earlier(ImportId id) {
        return store.find(id.value())
                .filter(known -> !known.state().isRejected())
                .map(writing::finish);
    }

    /**
     * Imports the table of a file that was not accepted before, after writing the audit entry.
     *
     * @return the import with its report: all rows on the roster, or none and every error
     */
    public RosterImport run(ImportId id, String fileName, RosterTable table) {
        var check = new RosterCheck(id, new KnownUnits(units.all()), safe, volunteers::taken, calendar.today());
        var checked = RosterImport.of(id, fileName, calendar.now(), check.check(table));
        audit.record(
                "roster-import",
                "roster-import/" + id.value(),
                Map.of("outcome", checked.state().name(), "rows", Integer.toString(checked.rows())));
        return writing.finish(decide(checked));
    }

    /**
     * Stores the import in the one write that decides. An accepted import is never decided again. A concurrent upload
     * of the same file gets the stored import, even if its own check failed because the rows of that import were
     * already on the roster.
     */
    private Versioned<RosterImport> decide(RosterImport checked) {
        String id = checked.id().value();
        Decision<RosterImport> decision = Decision.accepted(checked);
        try {
            return store.find(id)
                    .map(known -> known.state().isRejected() ? store.save(known, decision) : known)
                    .orElseGet(() -> store.insert(id, decision));
        } catch (AlreadyExistsException | ConflictException e) {
            return store.get(id);
        }
    }
}
