package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the rows of accepted imports. It may be interrupted anywhere and repeated, even twice at once: rows already
 * written are skipped, because each row always creates the same volunteer.
 */
public final class WriteImport {

    private final Aggregates<RosterImport> store;
    private final RosterImports imports;
    private final Aggregates<Volunteer> roster;
    private final Volunteers volunteers;

    public WriteImport(
            Aggregates<RosterImport> store,
            RosterImports imports,
            Aggregates<Volunteer> roster,
            Volunteers volunteers) {
        this.store = store;
        this.imports = imports;
        this.roster = roster;
        this.volunteers = volunteers;
    }

    /** Writes the rows that a crash left unwritten in the bound tenant. */
    public void resume() {
        imports.unfinished().forEach(this::finish);
    }

    /** Writes all remaining rows and returns the import. An import with nothing to write is returned unchanged. */
    public RosterImport finish(Versioned<RosterImport> begun) {
        if (!begun.state().isUnfinished()) {
            return begun.state();
        }
        List<Volunteer> people = begun.state().volunteers();
        roster.insertAllAbsent(byId(people));
        return recorded(
                begun, volunteers.present(people.stream().map(Volunteer::id).toList()));
    }

    private static Map<String, Accepted<Volunteer>> byId(List<Volunteer> people) {
        var firsts = new LinkedHashMap<String, Accepted<Volunteer>>();
        people.forEach(person -> firsts.put(person.id().value(), person.changed()));
        return firsts;
    }

    private RosterImport recorded(Versioned<RosterImport> begun, Set<VolunteerId> onRoster) {
        try {
            return store.save(begun, begun.state().applied(onRoster)).state();
        } catch (ConflictException e) {
            return store.get(begun.id()).state();
        }
    }
}
