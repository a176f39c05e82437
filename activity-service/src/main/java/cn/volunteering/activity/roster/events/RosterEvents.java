package cn.volunteering.activity.roster.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Updates the roster from the events of volunteer-service. */
@Configuration(proxyBeanMethods = false)
class RosterEvents {

    @Bean
    Subscription rosterSubscription(EventTable<VolunteerChanged> members, EventTable<OrgUnitChanged> units) {
        return Subscription.of("activity-roster")
                .topic(VolunteerChanged.TOPIC)
                .on(VolunteerChanged.TYPE, VolunteerChanged.class, members::put)
                .on(OrgUnitChanged.TYPE, OrgUnitChanged.class, units::put);
    }
}
