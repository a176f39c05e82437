package cn.volunteering.reporting.intake.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.facts.FactSink;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.intake.KeepFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that becomes a fact, from all services. */
@Configuration(proxyBeanMethods = false)
class FactEvents {

    @Bean
    Subscription factsSubscription(KeepFacts keepFacts) {
        return into(keepFacts);
    }

    static Subscription into(FactSink sink) {
        return Subscription.of("reporting-facts")
                .topic(VolunteerChanged.TOPIC)
                .on(
                        VolunteerChanged.TYPE,
                        VolunteerChanged.class,
                        (event, changed) -> sink.keep(changed.volunteer(), event.aggregateVersion()))
                .on(
                        OrgUnitChanged.TYPE,
                        OrgUnitChanged.class,
                        (event, changed) -> sink.keep(changed.unit(), event.aggregateVersion()))
                .on(
                        HeadcountChanged.TYPE,
                        HeadcountChanged.class,
                        (event, changed) -> sink.keep(changed.headcount(), event.aggregateVersion()))
                .topic(ActivityChanged.TOPIC)
                .on(
                        ActivityChanged.TYPE,
                        ActivityChanged.class,
                        (event, changed) -> sink.keep(changed.activity(), event.aggregateVersion()))
                .topic(HoursPosted.TOPIC)
                .on(
                        HoursPosted.TYPE,
                        HoursPosted.class,
                        (_, posted) -> sink.keep(posted.entry(), ServiceEntry.VERSION));
    }
}
