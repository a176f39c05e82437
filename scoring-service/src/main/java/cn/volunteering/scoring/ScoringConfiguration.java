package cn.volunteering.scoring;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.scoring.hours.HoursLedger;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.points.PointsLedger;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsPosted;
import cn.volunteering.scoring.points.PostPoints;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the service, which know no framework, and the events that it publishes. */
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    EventTypes scoringEvents() {
        return EventTypes.publishing("scoring.events.v1")
                .type("volunteering.scoring.hours-posted.v1", HoursPosted.class)
                .type("volunteering.scoring.points-posted.v1", PointsPosted.class);
    }

    @Bean
    PostHours postHours(HoursLedger ledger, Clock clock) {
        return new PostHours(ledger, clock);
    }

    @Bean
    PostPoints postPoints(HoursLedger hours, PointsLedger points, PointsPolicies policies, Clock clock) {
        return new PostPoints(hours, points, policies, clock);
    }
}
