package cn.volunteering.scoring.naming.store;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.naming.events.ActivityChanged;
import cn.volunteering.scoring.naming.events.OrgUnitChanged;
import cn.volunteering.scoring.naming.events.OutsideServiceConfirmed;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The tables of titles and names. */
@Configuration(proxyBeanMethods = false)
class NameTables {

    /** The id under which the hours of outside service are reported. */
    static final String ACTIVITY_OF_OUTSIDE = "row.activityId";

    private static final String TITLES = "activity-titles";
    private static final String OUTSIDE = "outside-services";
    private static final String UNITS = "unit-names";

    @Bean
    CollectionDefinition titlesCollectionDefinition() {
        return CollectionDefinition.named(TITLES);
    }

    @Bean
    CollectionDefinition outsideServicesCollectionDefinition() {
        return CollectionDefinition.named(OUTSIDE).index(ACTIVITY_OF_OUTSIDE);
    }

    @Bean
    CollectionDefinition unitNamesCollectionDefinition() {
        return CollectionDefinition.named(UNITS);
    }

    @Bean
    EventTable<ActivityChanged> titles(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                TITLES, ActivityChanged.TOPIC, ActivityChanged.TYPE, ActivityChanged.class, mongo, replay::into);
    }

    @Bean
    EventTable<OutsideServiceConfirmed> outsideServices(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                OUTSIDE,
                ActivityChanged.TOPIC,
                OutsideServiceConfirmed.TYPE,
                OutsideServiceConfirmed.class,
                mongo,
                replay::into);
    }

    @Bean
    EventTable<OrgUnitChanged> unitNames(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                UNITS, OrgUnitChanged.TOPIC, OrgUnitChanged.TYPE, OrgUnitChanged.class, mongo, replay::into);
    }
}
