package cn.volunteering.reporting.rollup.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.rollup.ReceiveSummary;
import cn.volunteering.reporting.summary.SummarySubmitted;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An office receives the summaries of those it oversees. */
@Configuration(proxyBeanMethods = false)
class RollupEvents {

    @Bean
    Subscription submittedSummaries(ReceiveSummary receiveSummary, Clock clock) {
        return Subscription.of("reporting-rollup")
                .topic(SummarySubmitted.TOPIC)
                .onEach(
                        SummarySubmitted.TYPE,
                        SummaryArrived.class,
                        (_, submitted) -> receiveSummary.receive(submitted.receivedAt(clock.instant())));
    }
}
