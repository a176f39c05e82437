package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Headcounts; the month is the identity. */
@Configuration(proxyBeanMethods = false)
class HeadcountSubject {

    @Bean
    AggregateStore<Headcount> headcounts(AggregateStores stores) {
        return stores.of(Subject.in("headcounts", Headcount.class)
                .descending(Headcount::month)
                .sortable("month", Headcount::month)
                .publishes(HeadcountChanged.TYPE, HeadcountChanged.class));
    }

    @Bean
    RecordHeadcount recordHeadcount(AggregateStore<Headcount> headcounts, PlatformCalendar calendar) {
        return new RecordHeadcount(headcounts, calendar);
    }
}
