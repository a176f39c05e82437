package cn.volunteering.reporting.summary.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of summaries: a few documents in every tenant. */
@Configuration(proxyBeanMethods = false)
class SummaryCollection {

    static final String NAME = "summaries";

    @Bean
    CollectionDefinition summariesCollectionDefinition() {
        return AggregateStores.collection(NAME);
    }

    @Bean
    AggregateStore<Summary> summaryStore(AggregateStores stores) {
        return stores.of(NAME, Summary.class);
    }
}
