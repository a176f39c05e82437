package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.brought.Arrival;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.souvenir.Purses;
import cn.volunteering.scoring.stars.AwardStars;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People who left for other agencies, kept as a register, with events addressed to those agencies. */
@Configuration(proxyBeanMethods = false)
class TransferSubject {

    @Bean
    AggregateStore<Departure> departureStore(AggregateStores stores) {
        return stores.of(
                Subject.register("departure", Departure.class).publishes(BalanceCarried.TYPE, BalanceCarried.class));
    }

    @Bean
    TransferTrail transferTrail(AuditLog audit) {
        return (action, transfer, other) ->
                audit.record(action, "transfer/" + transfer.value(), Map.of("agency", other.value()));
    }

    @Bean
    StateBalance stateBalance(
            AggregateStore<Departure> store,
            Departures departures,
            Arrivals arrivals,
            ServiceTotals totals,
            Purses purses,
            TransferTrail trail,
            PlatformCalendar calendar) {
        return new StateBalance(store, departures, arrivals, totals, purses, trail, calendar);
    }

    @Bean
    ReceiveBalance receiveBalance(
            AggregateStore<Arrival> store,
            Arrivals arrivals,
            AwardStars awardStars,
            StateBalance stateBalance,
            TransferTrail trail) {
        return new ReceiveBalance(store, arrivals, awardStars, stateBalance, trail);
    }
}
