package cn.volunteering.scoring.roster.store;

import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.roster.events.VolunteerChanged;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds volunteers in the table of their latest events. */
@Component
final class MongoVolunteerAccounts implements VolunteerAccounts {

    private final EventTable<VolunteerChanged> accounts;

    MongoVolunteerAccounts(EventTable<VolunteerChanged> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<VolunteerId> volunteerOf(AccountId account) {
        return holderOf(account).map(VolunteerChanged::volunteerId);
    }

    @Override
    public Set<String> sectionsOfLiaison(AccountId account) {
        return holderOf(account).map(VolunteerChanged::sectionsAsLiaison).orElse(Set.of());
    }

    private Optional<VolunteerChanged> holderOf(AccountId account) {
        var query = Query.query(Criteria.where(AccountTable.ACCOUNT).is(account.value()));
        return accounts.find(query).stream().findFirst();
    }
}
