package cn.volunteering.scoring.points.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.points.PointsPolicies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points are earned by the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
class PointsEvents {

    @Bean
    Subscription publishedPolicies(PointsPolicies policies) {
        return Subscription.of("scoring-policies")
                .topic(PolicyPublished.TOPIC)
                .onEach(
                        PolicyPublished.TYPE,
                        PolicyPublished.class,
                        (_, published) -> policies.keep(published.policy()));
    }
}
