package cn.volunteering.scoring.naming.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Updates titles and names from the events of the services that own them. */
@Configuration(proxyBeanMethods = false)
class NamingEvents {

    @Bean
    Subscription changedTitles(EventTable<ActivityChanged> titles) {
        return Subscription.of("scoring-titles")
                .topic(ActivityChanged.TOPIC)
                .on(ActivityChanged.TYPE, ActivityChanged.class, titles::put);
    }

    @Bean
    Subscription confirmedOutsideServices(EventTable<OutsideServiceConfirmed> outsideServices) {
        return Subscription.of("scoring-outside-services")
                .topic(ActivityChanged.TOPIC)
                .on(OutsideServiceConfirmed.TYPE, OutsideServiceConfirmed.class, outsideServices::put);
    }

    @Bean
    Subscription changedUnitNames(EventTable<OrgUnitChanged> units) {
        return Subscription.of("scoring-units")
                .topic(OrgUnitChanged.TOPIC)
                .on(OrgUnitChanged.TYPE, OrgUnitChanged.class, units::put);
    }
}
