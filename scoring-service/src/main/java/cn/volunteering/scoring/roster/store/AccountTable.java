package cn.volunteering.scoring.roster.store;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.roster.events.VolunteerChanged;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The table of volunteers' accounts, with the index by which an account is found. */
@Configuration(proxyBeanMethods = false)
class AccountTable {

    static final String NAME = "accounts";
    static final String ACCOUNT = "row.accountId";

    @Bean
    CollectionDefinition accountsCollectionDefinition() {
        return CollectionDefinition.named(NAME).index(ACCOUNT);
    }

    @Bean
    EventTable<VolunteerChanged> accounts(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                NAME, VolunteerChanged.TOPIC, VolunteerChanged.TYPE, VolunteerChanged.class, mongo, replay::into);
    }
}
