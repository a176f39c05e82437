package cn.volunteering.volunteer.headcount.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.volunteer.headcount.Headcount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of headcounts; the month is the id. */
@Configuration(proxyBeanMethods = false)
class HeadcountCollection {

    private static final String NAME = "headcounts";

    @Bean
    CollectionDefinition headcountCollectionDefinition() {
        return AggregateStores.collection(NAME);
    }

    @Bean
    AggregateStore<Headcount> headcountStore(AggregateStores stores) {
        return stores.of(NAME, Headcount.class);
    }
}
