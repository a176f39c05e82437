package cn.volunteering.registry.access.store;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.events.VolunteerEvents;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The table of volunteers, with the index by which an account is found. */
@Configuration(proxyBeanMethods = false)
class PeopleTable {

    static final String NAME = "people";
    static final String ACCOUNT = "row.accountId";

    @Bean
    CollectionDefinition peopleCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(ACCOUNT);
    }

    @Bean
    EventTable<Person> people(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(NAME, VolunteerEvents.TOPIC, VolunteerEvents.TYPE, Person.class, mongo, replay::into);
    }
}
