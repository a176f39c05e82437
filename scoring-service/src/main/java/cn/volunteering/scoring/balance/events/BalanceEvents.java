package cn.volunteering.scoring.balance.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.points.PointsPosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Balances follow the ledgers. */
@Configuration(proxyBeanMethods = false)
class BalanceEvents {

    @Bean
    Subscription ledgerEntries(Balances balances) {
        return Subscription.of("scoring-balances")
                .topic(HoursPosted.TOPIC)
                .on(
                        HoursPosted.TYPE,
                        LedgerEntryPosted.class,
                        (_, entry) -> balances.recomputeHours(entry.volunteerId(), entry.year()))
                .on(
                        PointsPosted.TYPE,
                        LedgerEntryPosted.class,
                        (_, entry) -> balances.recomputePoints(entry.volunteerId(), entry.year()));
    }
}
