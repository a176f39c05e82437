package cn.volunteering.activity.roster.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.StandingConsents;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.ConsentsChanged;
import cn.volunteering.messaging.readmodel.EventTable;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads consents from the table of their newest events. */
@Component
final class MongoStandingConsents implements StandingConsents {

    private final EventTable<ConsentsChanged> table;

    MongoStandingConsents(EventTable<ConsentsChanged> table) {
        this.table = table;
    }

    @Override
    public Map<VolunteerId, StandingConsent> of(Collection<VolunteerId> volunteers) {
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return table.findAll(ids).stream()
                .filter(consents -> consents.signUpByLiaison().isPresent())
                .collect(toMap(ConsentsChanged::volunteerId, consents -> consents.signUpByLiaison()
                        .orElseThrow()));
    }
}
