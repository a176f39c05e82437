package cn.volunteering.scoring.points.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of points entries, with the index by which a volunteer's year is found and added up. */
@Configuration(proxyBeanMethods = false)
public class PointsCollection {

    public static final String NAME = "points";
    public static final String VOLUNTEER = "state.volunteer";
    public static final String YEAR = "state.year";
    public static final String PARTS = "state.points.parts";

    static final String POSTED_AT = "state.postedAt";

    @Bean
    CollectionDefinition pointsCollectionDefinition() {
        return AggregateStores.collection(NAME).index(VOLUNTEER, YEAR, PARTS);
    }

    @Bean
    AggregateStore<PointsEntry> pointsEntryStore(AggregateStores stores) {
        return stores.of(NAME, PointsEntry.class);
    }
}
