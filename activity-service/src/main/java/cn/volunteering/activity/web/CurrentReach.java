package cn.volunteering.activity.web;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** Determines for which sections the caller acts. */
@Component
public class CurrentReach {

    private final Members members;

    CurrentReach(Members members) {
        this.members = members;
    }

    /** Returns the caller's reach; nowhere for a liaison on no roster. */
    public Reach orNowhere() {
        try {
            return get();
        } catch (RefusedException e) {
            return new Reach.Nowhere();
        }
    }

    /**
     * Returns the caller's reach.
     *
     * @throws RefusedException if the caller is a liaison on no roster
     */
    public Reach get() {
        var actor = TenantScope.actor();
        if (actor.is(TenantRole.COMMITTEE)) {
            return new Reach.Everywhere();
        }
        return actor.is(TenantRole.LIAISON)
                ? Reach.ofLiaison(CurrentAccount.id(), members).orThrow()
                : new Reach.Nowhere();
    }
}
