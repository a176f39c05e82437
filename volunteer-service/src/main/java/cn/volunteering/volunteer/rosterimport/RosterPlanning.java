package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.rosterimport.PlannedRow.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the people in one file with those on the roster. It writes nothing. */
final class RosterPlanning {

    private final ImportId id;
    private final Headings headings;
    private final KnownPeople known;
    private final EntryUpdate update;
    private final VolunteerChanges changes;
    private final NewVolunteer newcomer;

    RosterPlanning(
            ImportId id,
            Headings headings,
            KnownPeople known,
            KnownUnits units,
            PersonalDataSafe safe,
            LocalDate effectiveFrom,
            LocalDate today) {
        this.id = id;
        this.headings = headings;
        this.known = known;
        this.update = new EntryUpdate(safe, effectiveFrom, today);
        this.changes = new VolunteerChanges(safe, units);
        this.newcomer = new NewVolunteer(safe, today);
    }

    /** Returns what is to be done for a valid row. */
    PlannedStep step(RosterEntry entry) {
        var objection = known.objectionTo(entry);
        if (objection.isPresent()) {
            return faulty(entry, objection.get());
        }
        return known.holder(entry.document())
                .map(person -> change(entry, person))
                .orElseGet(() -> new PlannedStep(
                        row(entry, Kind.NEW, null, List.of(), List.of()),
                        null,
                        newcomer.of(entry, id.volunteerInRow(entry.row()))));
    }

    private PlannedStep change(RosterEntry entry, Versioned<Volunteer> person) {
        return switch (update.of(person.state(), entry)) {
            case Refused<Volunteer> refused ->
                faulty(
                        entry,
                        headings.error(
                                entry.row(), Column.SECTION, refused.refusal().message()));
            case Accepted<Volunteer> accepted -> change(entry, person, accepted.state());
        };
    }

    private PlannedStep change(RosterEntry entry, Versioned<Volunteer> person, Volunteer after) {
        var differences = changes.between(person.state(), after);
        Kind kind = person.state().standing().state() == VolunteerState.LEFT
                ? Kind.RETURNING
                : differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        var row = row(entry, kind, person.state(), differences, List.of());
        return kind == Kind.UNCHANGED ? new PlannedStep(row, person, null) : new PlannedStep(row, person, after);
    }

    private PlannedStep faulty(RosterEntry entry, RowError error) {
        return PlannedStep.nothing(row(entry, Kind.FAULTY, null, List.of(), List.of(error)));
    }

    private PlannedRow row(
            RosterEntry entry,
            Kind kind,
            @Nullable Volunteer person,
            List<PlannedChange> differences,
            List<RowError> errors) {
        return new PlannedRow(
                entry.row(),
                kind,
                entry.displayName(),
                entry.document().masked(),
                person == null ? null : person.id(),
                differences,
                errors,
                remarks(entry, kind, person));
    }

    private List<RowError> remarks(RosterEntry entry, Kind kind, @Nullable Volunteer person) {
        var remarks = new ArrayList<RowError>();
        if (kind == Kind.NEW && entry.joinedOn() == null) {
            remarks.add(headings.error(entry.row(), Column.JOINED_ON, "没有入队日期，将按今天入队，请核对"));
        }
        if (person != null
                && entry.joinedOn() != null
                && !entry.joinedOn().equals(person.standing().joinedOn())) {
            String first = "名册中的入队日期是 " + person.standing().joinedOn() + "，不会更改";
            remarks.add(headings.error(entry.row(), Column.JOINED_ON, first)
                    .withValue(entry.joinedOn().toString()));
        }
        return remarks;
    }

    /** Returns the step of a row with errors: none. */
    PlannedStep step(RowReading.Flawed flawed) {
        var row = flawed.row();
        return PlannedStep.nothing(new PlannedRow(
                row.number(),
                Kind.FAULTY,
                ShownText.of(headings.text(row, Column.NAME)),
                ShownText.ofNumber(headings.text(row, Column.DOCUMENT_NUMBER)),
                flawed.document()
                        .flatMap(known::holder)
                        .map(person -> person.state().id())
                        .orElse(null),
                List.of(),
                flawed.errors(),
                List.of()));
    }
}
