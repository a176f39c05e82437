package cn.volunteering.scoring.balance.store;

import cn.volunteering.scoring.hours.store.HoursCollection;
import cn.volunteering.scoring.points.store.PointsCollection;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of balances, and the two ledgers that they are added up from. */
@Configuration(proxyBeanMethods = false)
class BalanceCollection {

    static final String NAME = "balances";
    static final String VOLUNTEER = "volunteer";
    static final String YEAR = "year";

    static final LedgerSums HOURS = new LedgerSums(
            "hours", HoursCollection.NAME, HoursCollection.VOLUNTEER, HoursCollection.YEAR, HoursCollection.MINUTES);

    static final LedgerSums POINTS = new LedgerSums(
            "points", PointsCollection.NAME, PointsCollection.VOLUNTEER, PointsCollection.YEAR, PointsCollection.PARTS);

    @Bean
    CollectionDefinition balancesCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(YEAR);
    }
}
