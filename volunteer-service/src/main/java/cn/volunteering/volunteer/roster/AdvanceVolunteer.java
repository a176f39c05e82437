package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.LocalDate;
import java.util.Map;

/** Leads volunteers through their life cycle (NX-13). Each step starts from the version that the caller saw. */
public final class AdvanceVolunteer {

    private final Aggregates<Volunteer> store;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public AdvanceVolunteer(Aggregates<Volunteer> store, PlatformCalendar calendar, AuditLog audit) {
        this.store = store;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Accepts an application, or readmits someone who left.
     *
     * @param by the account of the user who decides
     */
    public Versioned<Volunteer> register(Versioned<Volunteer> seen, AccountId by) {
        return store.save(seen, seen.state().register(calendar.today(), by));
    }

    /** Records that the person confirms taking part. Confirming again changes nothing. */
    public Versioned<Volunteer> activate(Versioned<Volunteer> seen) {
        return isActive(seen) ? seen : store.save(seen, seen.state().activate());
    }

    private static boolean isActive(Versioned<Volunteer> seen) {
        return seen.state().standing().state() == VolunteerState.ACTIVE;
    }

    /**
     * Records that a person without an account confirmed taking part elsewhere. This is audited because the
     * confirmation itself is not stored here.
     */
    public Versioned<Volunteer> activateOnBehalf(Versioned<Volunteer> seen) {
        if (isActive(seen)) {
            return seen;
        }
        var decision = seen.state().activateOnBehalf();
        decision.orThrow();
        audit.record("volunteer-activated-on-behalf", "volunteer/" + seen.id(), Map.of());
        return store.save(seen, decision);
    }

    /** Suspends the person. */
    public Versioned<Volunteer> suspend(Versioned<Volunteer> seen, String reason) {
        return store.save(seen, seen.state().suspend(reason));
    }

    /** Ends a suspension. */
    public Versioned<Volunteer> resume(Versioned<Volunteer> seen) {
        return store.save(seen, seen.state().resume());
    }

    /** Removes the person from the roster from the given day. */
    public Versioned<Volunteer> leave(Versioned<Volunteer> seen, LocalDate on, String reason) {
        return store.save(seen, seen.state().leave(on, reason, calendar.today()));
    }
}
