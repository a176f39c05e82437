package cn.volunteering.reporting.totals.store;

import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of person totals. */
@Configuration(proxyBeanMethods = false)
class TotalsCollection {

    static final String NAME = "totals";
    static final String ENTRIES = "entries";
    static final String TOTAL = "total";
    static final String YEAR = "total.year";

    @Bean
    CollectionDefinition totalsCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(YEAR);
    }
}
