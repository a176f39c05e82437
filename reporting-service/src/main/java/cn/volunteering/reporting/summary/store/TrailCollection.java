package cn.volunteering.reporting.summary.store;

import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of submissions, indexed by sender and period. */
@Configuration(proxyBeanMethods = false)
class TrailCollection {

    static final String NAME = "summary-versions";
    static final String VERSION = "version";
    static final String ENTRY = "entry";
    static final String FROM = "entry.from";
    static final String PERIOD = "entry.period";

    @Bean
    CollectionDefinition summaryVersionsCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(FROM, PERIOD);
    }
}
