package cn.volunteering.volunteer.organisation;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Org units: a name occurs only once under a parent. */
@Configuration(proxyBeanMethods = false)
class OrgUnitSubject {

    @Bean
    AggregateStore<OrgUnit> orgUnitStore(AggregateStores stores) {
        return stores.of(Subject.in("org-units", OrgUnit.class)
                .unique(OrgUnit::axis, OrgUnit::parentId, OrgUnit::name)
                .ascending(OrgUnit::axis, OrgUnit::position, OrgUnit::name)
                .searchable(OrgUnit::name)
                .listed("axis", OrgUnit::axis)
                .listed("kind", OrgUnit::kind)
                .listed("active", OrgUnit::active)
                .filterable("parentId", OrgUnit::parentId)
                .sortable("position", OrgUnit::position)
                .sortable("name", OrgUnit::name)
                .publishes(OrgUnitChanged.TYPE, OrgUnitChanged.class));
    }

    @Bean
    AggregateStore<PeopleOfUnits> peopleOfUnitsStore(AggregateStores stores) {
        return stores.of(Subject.in("people-of-units", PeopleOfUnits.class));
    }

    @Bean
    CountPeople countPeople(AggregateStore<PeopleOfUnits> store, UnitMembers members) {
        return new CountPeople(store, members);
    }

    @Bean
    ArrangeUnits arrangeUnits(AggregateStore<OrgUnit> store, OrgUnits units, UnitMembers members) {
        return new ArrangeUnits(store, units, members);
    }
}
