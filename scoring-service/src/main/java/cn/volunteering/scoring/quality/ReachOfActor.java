package cn.volunteering.scoring.quality;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.tenancy.TenantScope;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Determines the reach from the role of the caller and the roster. */
@Component
final class ReachOfActor implements RatingReach {

    private final VolunteerAccounts accounts;

    ReachOfActor(VolunteerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Predicate<UnitId> sections() {
        var actor = TenantScope.actor();
        if (actor.is(TenantRole.COMMITTEE)) {
            return _ -> true;
        }
        Set<String> own = actor.is(TenantRole.LIAISON) ? accounts.sectionsOfLiaison(CurrentAccount.id()) : Set.of();
        return section -> own.contains(section.value());
    }
}
