package cn.volunteering.scoring.account.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts follow what volunteer-service tells. */
@Configuration(proxyBeanMethods = false)
class AccountEvents {

    @Bean
    Subscription changedVolunteers(EventTable<VolunteerChanged> accounts) {
        return Subscription.of("scoring-accounts")
                .topic(VolunteerChanged.TOPIC)
                .on(VolunteerChanged.TYPE, VolunteerChanged.class, accounts::put);
    }
}
