package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.Reaches;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import org.springframework.stereotype.Component;

/** The caller's access to the roster. A volunteer out of the caller's reach looks like one that does not exist. */
@Component
public class RosterAccess {

    private final AggregateStore<Volunteer> store;
    private final Volunteers volunteers;
    private final Reaches reaches;

    RosterAccess(AggregateStore<Volunteer> store, Volunteers volunteers, Reaches reaches) {
        this.store = store;
        this.volunteers = volunteers;
        this.reaches = reaches;
    }

    /** Returns the caller's account. */
    public AccountId account() {
        return new AccountId(TenantScope.actor().id());
    }

    /** Returns which volunteers the caller may see. */
    public Reach reach() {
        return reaches.of(account(), TenantScope.actor().is(TenantRole.COMMITTEE));
    }

    /**
     * Returns a volunteer within the caller's reach.
     *
     * @throws NotFoundException if the volunteer does not exist or is out of reach
     */
    public Versioned<Volunteer> volunteer(String id) {
        var volunteer = store.get(id);
        if (!reach().includes(volunteer.state())) {
            throw new NotFoundException("volunteers", id);
        }
        return volunteer;
    }

    /**
     * Returns the caller's own entry.
     *
     * @throws NotFoundException if the caller is not on the roster
     */
    public Versioned<Volunteer> self() {
        return volunteers.findByAccount(account()).orElseThrow(() -> new NotFoundException("volunteers", "me"));
    }
}
