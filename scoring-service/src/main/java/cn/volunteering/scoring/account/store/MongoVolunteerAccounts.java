package cn.volunteering.scoring.account.store;

import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.account.VolunteerAccounts;
import cn.volunteering.scoring.account.events.VolunteerChanged;
import cn.volunteering.scoring.hours.VolunteerId;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds volunteers in the table of their newest events. */
@Component
final class MongoVolunteerAccounts implements VolunteerAccounts {

    private final EventTable<VolunteerChanged> accounts;

    MongoVolunteerAccounts(EventTable<VolunteerChanged> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<VolunteerId> volunteerOf(String account) {
        var query = Query.query(Criteria.where(AccountTable.ACCOUNT).is(account));
        return accounts.find(query).stream().findFirst().map(VolunteerChanged::volunteerId);
    }
}
