package cn.volunteering.reporting.summary;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Summaries: a few documents in every tenant, published on a topic of their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SummaryProperties.class)
class SummarySubject {

    @Bean
    AggregateStore<Summary> summaryStore(AggregateStores stores) {
        return stores.of(Subject.in("summaries", Summary.class));
    }

    @Bean
    EventTypes submittedSummaries() {
        return EventTypes.publishing(SummarySubmitted.TOPIC)
                .type(SummarySubmitted.TYPE, SummarySubmitted.class)
                .type(PeriodSummarySubmitted.TYPE, PeriodSummarySubmitted.class);
    }

    @Bean
    DueYears dueYears(SummaryProperties properties, Clock clock) {
        return new DueYears(properties.quiet(), properties.limit(), clock);
    }

    @Bean
    MakeOverview makeOverview(
            Facts facts,
            PersonYears personYears,
            OfficeFigures received,
            PeriodOutcomes outcomes,
            PlatformCalendar calendar) {
        return new MakeOverview(facts, personYears, received, outcomes, calendar);
    }

    @Bean
    MakeSummary makeSummary(
            Summaries summaries,
            SummaryTrail trail,
            MakeOverview makeOverview,
            TenantDirectory tenants,
            AuditLog audit,
            Clock clock) {
        return new MakeSummary(summaries, trail, makeOverview, tenants, audit, clock);
    }
}
