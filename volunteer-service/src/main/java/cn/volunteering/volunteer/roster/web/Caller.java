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

/** The caller, as the roster knows the person. Volunteers out of reach do not exist for the caller. */
@Component
class Caller {

    private final AggregateStore<Volunteer> store;
    private final Volunteers volunteers;
    private final Reaches reaches;

    Caller(AggregateStore<Volunteer> store, Volunteers volunteers, Reaches reaches) {
        this.store = store;
        this.volunteers = volunteers;
        this.reaches = reaches;
    }

    AccountId account() {
        return new AccountId(TenantScope.actor().id());
    }

    Reach reach() {
        return reaches.of(account(), TenantScope.actor().is(TenantRole.COMMITTEE));
    }

    /** @throws NotFoundException if there is no such volunteer within reach */
    Versioned<Volunteer> volunteer(String id) {
        var volunteer = store.get(id);
        if (!reach().includes(volunteer.state())) {
            throw new NotFoundException("volunteers", id);
        }
        return volunteer;
    }

    /**
     * @throws NotFoundException if the caller is not on the roster
     */
    Versioned<Volunteer> self() {
        return volunteers.findByAccount(account()).orElseThrow(() -> new NotFoundException("volunteers", "me"));
    }
}
