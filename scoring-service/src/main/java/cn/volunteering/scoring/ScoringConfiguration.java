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
        return EventTypes.publishing(HoursPosted.TOPIC)
                .type(HoursPosted.TYPE, HoursPosted.class)
                .type(PointsPosted.TYPE, PointsPosted.class);
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
