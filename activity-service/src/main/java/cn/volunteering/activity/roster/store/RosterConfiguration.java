package cn.volunteering.activity.roster.store;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.roster.events.OrgUnitChanged;
import cn.volunteering.activity.roster.events.VolunteerChanged;
import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The two tables of the roster, and the listener that keeps them. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    private static final String TOPIC = "volunteer.events.v1";
    private static final String MEMBERS = "roster";
    private static final String UNITS = "org-units";

    @Bean
    CollectionDefinition memberCollection() {
        return CollectionDefinition.named(MEMBERS).index("row.accountId");
    }

    @Bean
    CollectionDefinition orgUnitCollection() {
        return CollectionDefinition.named(UNITS);
    }

    @Bean
    EventTable<VolunteerChanged> memberTable(MongoTemplate mongoTemplate, EventReplay replay) {
        return new EventTable<>(MEMBERS, TOPIC, VolunteerChanged.TYPE, VolunteerChanged.class, mongoTemplate, replay::into);
    }

    @Bean
    EventTable<OrgUnitChanged> orgUnitTable(MongoTemplate mongoTemplate, EventReplay replay) {
        return new EventTable<>(UNITS, TOPIC, OrgUnitChanged.TYPE, OrgUnitChanged.class, mongoTemplate, replay::into);
    }

    @Bean
    Members members(EventTable<VolunteerChanged> memberTable) {
        return new MongoMembers(memberTable);
    }

    @Bean
    OrgUnits orgUnits(EventTable<OrgUnitChanged> orgUnitTable) {
        return new MongoOrgUnits(orgUnitTable);
    }

    @Bean
    Subscription rosterSubscription(EventTable<VolunteerChanged> memberTable, EventTable<OrgUnitChanged> orgUnitTable) {
        return Subscription.of("activity-roster")
                .topic(TOPIC)
                .on(VolunteerChanged.TYPE, VolunteerChanged.class, memberTable::put)
                .on(OrgUnitChanged.TYPE, OrgUnitChanged.class, orgUnitTable::put);
    }
}
