package cn.volunteering.scoring.hours;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.Ledger;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Declares the hours ledger, indexed for the entries and sums of a volunteer's year. */
@Configuration(proxyBeanMethods = false)
public class HoursSubject {

    public static final String COLLECTION = "hours";
    public static final TypedPropertyPath<HoursEntry, VolunteerId> VOLUNTEER =
            path(HoursEntry::service).then(ServiceRecord::volunteer);

    @Bean
    LedgerStore<HoursEntry> hoursEntries(AggregateStores stores) {
        return stores.ledger(Subject.in(COLLECTION, HoursEntry.class)
                .index(VOLUNTEER, HoursEntry::year, HoursEntry::minutes)
                .descending(path(HoursEntry::service).then(ServiceRecord::startedAt))
                .filterable("volunteer", VOLUNTEER)
                .filterable("year", HoursEntry::year)
                .sortable("startedAt", path(HoursEntry::service).then(ServiceRecord::startedAt))
                .sortable("minutes", HoursEntry::minutes)
                .publishes(HoursPosted.TYPE, HoursPosted.class));
    }

    @Bean
    PostHours postHours(Ledger<HoursEntry> ledger, Clock clock) {
        return new PostHours(ledger, clock);
    }

    @Bean
    ConfirmedRecords confirmedRecords(Ledger<HoursEntry> ledger) {
        return new ConfirmedRecords(ledger);
    }
}
