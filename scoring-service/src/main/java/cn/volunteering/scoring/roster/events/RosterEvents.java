package cn.volunteering.scoring.roster.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Updates the accounts from the events of volunteer-service. */
@Configuration(proxyBeanMethods = false)
class RosterEvents {

    @Bean
    Subscription changedVolunteers(EventTable<VolunteerChanged> accounts) {
        return Subscription.of("scoring-accounts")
                .topic(VolunteerChanged.TOPIC)
                .on(VolunteerChanged.TYPE, VolunteerChanged.class, accounts::put);
    }
}
