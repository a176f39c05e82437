package cn.volunteering.scoring.souvenir.events;

import cn.volunteering.domain.Ledger;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.souvenir.RedemptionChanged;
import cn.volunteering.scoring.souvenir.SpentPoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Enters what redemptions take and give back in the ledger of spent points. */
@Configuration(proxyBeanMethods = false)
class FollowedRedemptions {

    @Bean
    Subscription followedRedemptionsSubscription(Ledger<SpentPoints> spentPoints) {
        return Subscription.of("scoring-redemptions")
                .topic(RedemptionChanged.TOPIC)
                .on(
                        RedemptionChanged.TYPE,
                        RedemptionChanged.class,
                        events -> spentPoints.post(events.stream()
                                .flatMap(received -> SpentPoints.following(received.data()).stream())
                                .toList()));
    }
}
