package cn.volunteering.scoring.balance.store;

import static cn.volunteering.messaging.store.Subject.field;

import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursSubject;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsSubject;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of balances, and the two ledgers they are computed from. */
@Configuration(proxyBeanMethods = false)
class BalanceCollection {

    static final String NAME = "balances";
    static final String VOLUNTEER = "volunteer";
    static final String YEAR = "year";

    static final LedgerSums HOURS = new LedgerSums(
            "hours",
            HoursSubject.COLLECTION,
            field(HoursSubject.VOLUNTEER),
            field(HoursEntry::year),
            field(HoursEntry::minutes));

    static final LedgerSums POINTS = new LedgerSums(
            "points",
            PointsSubject.COLLECTION,
            field(PointsEntry::volunteer),
            field(PointsEntry::year),
            field(PointsSubject.PARTS));

    @Bean
    CollectionDefinition balancesCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(YEAR);
    }
}
