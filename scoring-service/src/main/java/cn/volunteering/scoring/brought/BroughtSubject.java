package cn.volunteering.scoring.brought;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.hours.ServiceTotals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people brought along, kept as a register. */
@Configuration(proxyBeanMethods = false)
class BroughtSubject {

    @Bean
    AggregateStore<Arrival> arrivalStore(AggregateStores stores) {
        return stores.of(Subject.register("arrival", Arrival.class));
    }

    @Bean
    BroughtAlong broughtAlong(Arrivals arrivals) {
        return new BroughtFromArrivals(arrivals);
    }

    @Bean
    LifetimeMinutes lifetimeMinutes(ServiceTotals totals, BroughtAlong brought) {
        return new LifetimeMinutes(totals, brought);
    }
}
