package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The caller's access to claims. One out of the caller's reach looks like one that does not exist. */
@Component
class ClaimAccess {

    private final AggregateStore<Attendance> store;
    private final CurrentReach reach;
    private final Members members;

    ClaimAccess(AggregateStore<Attendance> store, CurrentReach reach, Members members) {
        this.store = store;
        this.reach = reach;
        this.members = members;
    }

    /**
     * Returns a claim of the caller, or of a person in a section for which the caller acts.
     *
     * @throws NotFoundException if it does not exist or is out of reach
     */
    Versioned<Attendance> seen(String id) {
        return which(id, it -> isOwn(it) || isWithinReach(it));
    }

    /** Returns a claim of a person in a section for which the caller acts. */
    Attendance reached(AttendanceId id) {
        return which(id.value(), this::isWithinReach).state();
    }

    /** Returns the caller's own claim. */
    AttendanceId own(AttendanceId id) {
        return which(id.value(), this::isOwn).state().id();
    }

    /** Returns the id under which the caller is on the roster. */
    VolunteerId self() {
        return members.known(CurrentAccount.id()).orThrow().id();
    }

    private Versioned<Attendance> which(String id, Predicate<Attendance> permitted) {
        return store.find(id)
                .filter(found -> found.state().stay().claim() != null)
                .filter(found -> permitted.test(found.state()))
                .orElseThrow(() -> new NotFoundException("outside-claims", id));
    }

    private boolean isWithinReach(Attendance claim) {
        return reach.orNowhere().includesAny(List.of(claim.participant().sectionId()));
    }

    private boolean isOwn(Attendance claim) {
        return members.findByAccount(CurrentAccount.id())
                .filter(me -> me.id().equals(claim.participant().volunteerId()))
                .isPresent();
    }
}
