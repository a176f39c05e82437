package cn.volunteering.activity.schedule.store;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of activities: indexed by project, and by state and start. */
@Configuration(proxyBeanMethods = false)
class ActivityCollection {

    static final String PROJECT = "state.projectId";
    static final String STATE = "state.state";
    static final String STARTS_AT = "state.plan.startsAt";

    private static final String NAME = "activities";

    @Bean
    CollectionDefinition activityCollectionDefinition() {
        return AggregateStores.collection(NAME).index(PROJECT).index(STATE, STARTS_AT);
    }

    @Bean
    AggregateStore<Activity> activityStore(AggregateStores stores) {
        return stores.of(NAME, Activity.class);
    }
}
