package cn.volunteering.activity.roster.store;

import cn.volunteering.activity.roster.events.ConsentsChanged;
import cn.volunteering.activity.roster.events.InsuranceChanged;
import cn.volunteering.activity.roster.events.OrgUnitChanged;
import cn.volunteering.activity.roster.events.VolunteerChanged;
import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The tables of the roster: the newest event of each volunteer, org unit and insurance and of each person's consents, and
 * the names of accounts.
 */
@Configuration(proxyBeanMethods = false)
class RosterTables {

    static final String ACCOUNT = "row.accountId";
    static final String SECTION = "row.sectionId";

    private static final String MEMBERS = "roster";
    private static final String UNITS = "org-units";
    private static final String INSURANCES = "insurances";
    private static final String CONSENTS = "consents";

    @Bean
    CollectionDefinition memberCollectionDefinition() {
        return CollectionDefinition.named(MEMBERS).index(ACCOUNT).index(SECTION);
    }

    @Bean
    CollectionDefinition orgUnitCollectionDefinition() {
        return CollectionDefinition.named(UNITS);
    }

    @Bean
    CollectionDefinition insuranceCollectionDefinition() {
        return CollectionDefinition.named(INSURANCES);
    }

    /** Keeps the names under which accounts acted as a register, because a service has few collections. */
    @Bean
    AggregateStore<ActingAccount> actingAccounts(AggregateStores stores) {
        return stores.of(Subject.register("acting-account", ActingAccount.class));
    }

    @Bean
    EventTable<VolunteerChanged> memberTable(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                MEMBERS, VolunteerChanged.TOPIC, VolunteerChanged.TYPE, VolunteerChanged.class, mongo, replay::into);
    }

    @Bean
    EventTable<OrgUnitChanged> orgUnitTable(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                UNITS, OrgUnitChanged.TOPIC, OrgUnitChanged.TYPE, OrgUnitChanged.class, mongo, replay::into);
    }

    @Bean
    EventTable<InsuranceChanged> insuranceTable(MongoTemplate mongo, EventReplay replay) {
        return new EventTable<>(
                INSURANCES, InsuranceChanged.TOPIC, InsuranceChanged.TYPE, InsuranceChanged.class, mongo, replay::into);
    }

    @Bean
    EventTable<ConsentsChanged> consentTable(MongoTemplate mongo, EventReplay replay) {
        return EventTable.asRegister(
                CONSENTS, ConsentsChanged.TOPIC, ConsentsChanged.TYPE, ConsentsChanged.class, mongo, replay::into);
    }
}
