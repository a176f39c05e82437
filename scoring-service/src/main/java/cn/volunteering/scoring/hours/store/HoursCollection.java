package cn.volunteering.scoring.hours.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of hours entries, with the index by which a volunteer's year is found and added up. */
@Configuration(proxyBeanMethods = false)
public class HoursCollection {

    public static final String NAME = "hours";
    public static final String VOLUNTEER = "state.service.volunteer";
    public static final String YEAR = "state.year";
    public static final String MINUTES = "state.minutes";

    static final String STARTED_AT = "state.service.startedAt";

    @Bean
    CollectionDefinition hoursCollectionDefinition() {
        return AggregateStores.collection(NAME).index(VOLUNTEER, YEAR, MINUTES);
    }

    @Bean
    AggregateStore<HoursEntry> hoursEntryStore(AggregateStores stores) {
        return stores.of(NAME, HoursEntry.class);
    }
}
