package cn.volunteering.volunteer.organisation.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.volunteer.organisation.OrgUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of org units; its index keeps names unique under a parent. */
@Configuration(proxyBeanMethods = false)
class OrgUnitCollection {

    static final String NAME = "org-units";
    static final String AXIS = "state.axis";
    static final String PARENT = "state.parentId";
    static final String UNIT_NAME = "state.name";

    @Bean
    CollectionDefinition orgUnitCollectionDefinition() {
        return AggregateStores.collection(NAME).unique(AXIS, PARENT, UNIT_NAME);
    }

    @Bean
    AggregateStore<OrgUnit> orgUnitStore(AggregateStores stores) {
        return stores.of(NAME, OrgUnit.class);
    }
}
