package cn.volunteering.reporting.rollup.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.rollup.MakeRollup;
import cn.volunteering.reporting.rollup.ReceiveSummary;
import cn.volunteering.reporting.rollup.ReceivedSummaries;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.PeriodSummarySubmitted;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives the summaries of the tenants below an office. */
@Configuration(proxyBeanMethods = false)
class RollupEvents {

    @Bean
    ReceiveSummary receiveSummary(
            ReceivedSummaries received, SummaryTrail trail, TenantDirectory tenants, AuditLog audit, DueYears due) {
        return new ReceiveSummary(received, trail, tenants, audit, due);
    }

    @Bean
    MakeRollup makeRollup(ReceivedSummaries received, TenantDirectory tenants) {
        return new MakeRollup(received, tenants);
    }

    @Bean
    Subscription arrivingSummaries(ReceiveSummary receiveSummary, Clock clock) {
        return arrivals("reporting-rollup", arrived -> receiveSummary.receive(arrived, clock.instant()));
    }

    /** Reads submitted summaries in both forms. */
    static Subscription arrivals(String group, Consumer<SummaryVersion> receiver) {
        return Subscription.of(group)
                .topic(SummarySubmitted.TOPIC)
                .onEach(SummarySubmitted.TYPE, SummaryArrived.class, (_, arrived) -> receiver.accept(arrived.summary()))
                .onEach(
                        PeriodSummarySubmitted.TYPE,
                        PeriodSummaryArrived.class,
                        (_, arrived) -> receiver.accept(arrived.summary()));
    }
}
