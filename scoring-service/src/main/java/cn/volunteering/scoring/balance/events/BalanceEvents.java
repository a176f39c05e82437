package cn.volunteering.scoring.balance.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.balance.Balances;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Balances follow the ledgers. */
@Configuration(proxyBeanMethods = false)
class BalanceEvents {

    @Bean
    Subscription ledgerEntries(Balances balances) {
        return Subscription.of("scoring-balances")
                .topic(LedgerEntryPosted.TOPIC)
                .on(
                        LedgerEntryPosted.HOURS,
                        LedgerEntryPosted.class,
                        (_, entry) -> balances.recomputeHours(entry.volunteerId(), entry.year()))
                .on(
                        LedgerEntryPosted.POINTS,
                        LedgerEntryPosted.class,
                        (_, entry) -> balances.recomputePoints(entry.volunteerId(), entry.year()));
    }
}
