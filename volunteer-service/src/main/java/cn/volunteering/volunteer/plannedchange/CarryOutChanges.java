package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.EditVolunteer;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.Objects;

/**
 * Carries out the planned changes whose day has come, by the steps that people take otherwise. A change that is in
 * effect already is done: so work that a crash interrupted is completed by repeating it.
 */
public final class CarryOutChanges {

    private final Aggregates<PlannedChange> store;
    private final PlannedChanges changes;
    private final Aggregates<Volunteer> volunteers;
    private final EditVolunteer edit;
    private final AdvanceVolunteer advance;
    private final PlatformCalendar calendar;

    public CarryOutChanges(
            Aggregates<PlannedChange> store,
            PlannedChanges changes,
            Aggregates<Volunteer> volunteers,
            EditVolunteer edit,
            AdvanceVolunteer advance,
            PlatformCalendar calendar) {
        this.store = store;
        this.changes = changes;
        this.volunteers = volunteers;
        this.edit = edit;
        this.advance = advance;
        this.calendar = calendar;
    }

    /** Carries out all changes that are due today. */
    public void run() {
        changes.dueBy(calendar.today()).forEach(this::carryOut);
    }

    private void carryOut(Versioned<PlannedChange> due) {
        var change = due.state();
        try {
            var volunteer = volunteers.get(change.volunteerId().value());
            if (!isInEffect(change, volunteer.state())) {
                take(change, volunteer);
            }
            store.change(due.id(), PlannedChange::done);
        } catch (RefusedException e) {
            store.change(due.id(), it -> it.failed(e.refusal().message()));
        } catch (ConflictException e) {
            // Someone is changing the entry right now; the next run takes the step.
        }
    }

    private static boolean isInEffect(PlannedChange change, Volunteer volunteer) {
        var state = volunteer.standing().state();
        return switch (change.kind()) {
            case MOVE ->
                isAt(
                        Objects.requireNonNull(change.place()),
                        volunteer.placements().current());
            case DEPARTURE -> state == VolunteerState.LEFT;
            case RETURN -> state == VolunteerState.REGISTERED || state == VolunteerState.ACTIVE;
            case RESUMPTION -> state == VolunteerState.ACTIVE;
        };
    }

    private static boolean isAt(NextPlace place, Placement current) {
        return place.sectionId().equals(current.sectionId()) && Objects.equals(place.branchId(), current.branchId());
    }

    private void take(PlannedChange change, Versioned<Volunteer> volunteer) {
        switch (change.kind()) {
            case MOVE -> {
                var place = Objects.requireNonNull(change.place());
                edit.move(volunteer, place.sectionId(), place.branchId(), change.on());
            }
            case DEPARTURE -> advance.leave(volunteer, change.on(), Objects.requireNonNullElse(change.reason(), ""));
            case RETURN -> advance.register(volunteer, change.plannedBy());
            case RESUMPTION -> advance.resume(volunteer);
        }
    }
}
