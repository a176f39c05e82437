package cn.volunteering.scoring.stars.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.stars.AwardStars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Awards stars after entries of the hours ledger, beside the path of the ledgers. */
@Configuration(proxyBeanMethods = false)
class ServedHours {

    @Bean
    Subscription servedHoursSubscription(AwardStars awardStars) {
        return Subscription.of("scoring-stars")
                .gathering()
                .topic(HoursPosted.TOPIC)
                .on(
                        HoursPosted.TYPE,
                        HoursPosted.class,
                        events -> awardStars.follow(events.stream()
                                .map(received -> received.data().volunteerId())
                                .collect(toUnmodifiableSet())));
    }
}
