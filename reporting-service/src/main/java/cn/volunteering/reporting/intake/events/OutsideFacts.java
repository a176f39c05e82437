package cn.volunteering.reporting.intake.events;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.OutsideService;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the service that communities organised. */
@Configuration(proxyBeanMethods = false)
class OutsideFacts {

    /** Hours served for a community were confirmed: the event of activity-service. */
    record OutsideServiceConfirmed(ActivityId activityId, String content, Instant startedAt, Instant endedAt) {

        OutsideService service() {
            return new OutsideService(activityId, content, startedAt, endedAt);
        }
    }

    @Bean
    FactKind<OutsideService> outsideServiceKind() {
        return FactKind.of(
                        "OUTSIDE", OutsideService.class, service -> service.id().value())
                .from(
                        "activity.events.v1",
                        "volunteering.activity.outside-service-confirmed.v1",
                        OutsideServiceConfirmed.class,
                        OutsideServiceConfirmed::service)
                .inYear(service -> PlatformCalendar.yearOf(service.startedAt()));
    }
}
