package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Places;
import cn.volunteering.volunteer.roster.Volunteer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Plans changes that lie in the future, and cancels them. */
public final class PlanChange {

    private final Aggregates<PlannedChange> store;
    private final Places places;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public PlanChange(Aggregates<PlannedChange> store, Places places, PlatformCalendar calendar, AuditLog audit) {
        this.store = store;
        this.places = places;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Returns whether a day lies in the future, so that a change on it has to be planned. */
    public boolean isAhead(LocalDate day) {
        return day.isAfter(calendar.today());
    }

    /** Plans a step; refused if the volunteer could not take it today, or if one of its kind is planned already. */
    public Versioned<PlannedChange> plan(Volunteer volunteer, NextStep step, LocalDate on, AccountId by) {
        tried(volunteer, step, by).orThrow();
        var id = UUID.randomUUID().toString();
        try {
            var planned = store.insert(id, PlannedChange.plan(volunteer.id(), step, on, by, calendar.today()));
            record("change-planned", planned);
            return planned;
        } catch (AlreadyExistsException e) {
            throw new RefusedException(Refusal.of("planned-change-exists", "该志愿者已有同类的预定变动，请先取消"));
        }
    }

    private Decision<Volunteer> tried(Volunteer volunteer, NextStep step, AccountId by) {
        var today = calendar.today();
        return switch (step.kind()) {
            case MOVE -> {
                var place = Objects.requireNonNull(step.place());
                yield volunteer.move(
                        places.from(place.sectionId(), place.branchId(), today).orThrow(), today);
            }
            case DEPARTURE -> volunteer.leave(today, "", today);
            case RETURN -> volunteer.register(today, by);
            case RESUMPTION -> volunteer.resume();
        };
    }

    /** Cancels the change. */
    public Versioned<PlannedChange> cancel(String id) {
        var cancelled = store.change(id, PlannedChange::cancel);
        record("planned-change-cancelled", cancelled);
        return cancelled;
    }

    private void record(String action, Versioned<PlannedChange> change) {
        var it = change.state();
        audit.record(
                action,
                "volunteer/" + it.volunteerId().value(),
                Map.of("kind", it.kind().name(), "on", it.on().toString()));
    }
}
