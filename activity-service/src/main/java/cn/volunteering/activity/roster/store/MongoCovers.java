package cn.volunteering.activity.roster.store;

import cn.volunteering.activity.roster.Covers;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.InsuranceChanged;
import cn.volunteering.messaging.readmodel.EventTable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads insurances, of which there are a few, from the table of their newest events. */
@Component
final class MongoCovers implements Covers {

    private final EventTable<InsuranceChanged> table;

    MongoCovers(EventTable<InsuranceChanged> table) {
        this.table = table;
    }

    @Override
    public Set<VolunteerId> inForceOn(LocalDate day) {
        return table.find(new Query()).stream()
                .filter(insurance -> insurance.coversAccidentsOn(day))
                .flatMap(insurance -> insurance.insuredIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
