package cn.volunteering.scoring.points.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PostPoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points follow from posted hours, by the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
class PointsEvents {

    @Bean
    Subscription postedHours(PostPoints postPoints) {
        return Subscription.of("scoring-points")
                .topic(HoursPosted.TOPIC)
                .on(HoursPosted.TYPE, HoursEntryPosted.class, (_, posted) -> postPoints.follow(posted.entryId()));
    }

    @Bean
    Subscription publishedPolicies(PointsPolicies policies) {
        return Subscription.of("scoring-policies")
                .topic(PolicyPublished.TOPIC)
                .on(PolicyPublished.TYPE, PolicyPublished.class, (_, published) -> policies.keep(published.policy()));
    }
}
