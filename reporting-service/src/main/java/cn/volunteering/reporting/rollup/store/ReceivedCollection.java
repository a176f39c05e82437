package cn.volunteering.reporting.rollup.store;

import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of received summaries, indexed by year. */
@Configuration(proxyBeanMethods = false)
class ReceivedCollection {

    static final String NAME = "received-summaries";
    static final String VERSION = "version";
    static final String SUMMARY = "summary";
    static final String CHANGES = "changes";
    static final String YEAR = "summary.year";
    static final String PART = "summary.part";

    @Bean
    CollectionDefinition receivedSummariesCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(YEAR);
    }
}
