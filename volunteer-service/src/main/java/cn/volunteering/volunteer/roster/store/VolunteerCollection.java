package cn.volunteering.volunteer.roster.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.volunteer.roster.Volunteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of volunteers: indexed by section and, uniquely, by claims. */
@Configuration(proxyBeanMethods = false)
class VolunteerCollection {

    static final String NAME = "volunteers";
    static final String CLAIMS = "state.claims";
    static final String SECTION = "state.placements.current.sectionId";
    static final String BRANCH = "state.placements.current.branchId";
    static final String STATE = "state.standing.state";
    static final String DISPLAY_NAME = "state.profile.displayName";

    @Bean
    CollectionDefinition volunteerCollectionDefinition() {
        return AggregateStores.collection(NAME).unique(CLAIMS).index(SECTION, DISPLAY_NAME);
    }

    @Bean
    AggregateStore<Volunteer> volunteerStore(AggregateStores stores) {
        return stores.of(NAME, Volunteer.class);
    }
}
