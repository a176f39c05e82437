package cn.volunteering.scoring.hours.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.hours.PostHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Confirmed service becomes an entry of the ledger. */
@Configuration(proxyBeanMethods = false)
class HoursEvents {

    @Bean
    Subscription confirmedHours(PostHours postHours) {
        return Subscription.of("scoring-hours")
                .topic(HoursConfirmed.TOPIC)
                .on(
                        HoursConfirmed.TYPE,
                        HoursConfirmed.class,
                        (_, confirmed) -> postHours.confirm(confirmed.service()));
    }
}
