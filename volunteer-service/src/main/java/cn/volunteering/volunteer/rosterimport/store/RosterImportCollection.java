package cn.volunteering.volunteer.rosterimport.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of roster imports; the hash of the file is the id. */
@Configuration(proxyBeanMethods = false)
class RosterImportCollection {

    static final String NAME = "roster-imports";
    static final String STATE = "state.state";

    @Bean
    CollectionDefinition rosterImportCollectionDefinition() {
        return AggregateStores.collection(NAME);
    }

    @Bean
    AggregateStore<RosterImport> rosterImportStore(AggregateStores stores) {
        return stores.of(NAME, RosterImport.class);
    }
}
