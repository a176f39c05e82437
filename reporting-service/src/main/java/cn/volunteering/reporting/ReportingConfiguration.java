package cn.volunteering.reporting;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.intake.KeepFacts;
import cn.volunteering.reporting.rollup.MakeRollup;
import cn.volunteering.reporting.rollup.ReceiveSummary;
import cn.volunteering.reporting.rollup.ReceivedSummaries;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.MakeOverview;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.summary.OfficeFigures;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the service, which know no framework, and the events that it publishes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SummaryProperties.class)
class ReportingConfiguration {

    @Bean
    EventTypes reportingSummaries() {
        return EventTypes.publishing(SummarySubmitted.TOPIC).type(SummarySubmitted.TYPE, SummarySubmitted.class);
    }

    @Bean
    DueYears dueYears(SummaryProperties properties, Clock clock) {
        return new DueYears(properties.quiet(), properties.limit(), clock);
    }

    @Bean
    KeepFacts keepFacts(Facts facts, DueYears due, PlatformCalendar calendar) {
        return new KeepFacts(facts, due, calendar);
    }

    @Bean
    MakeOverview makeOverview(Facts facts, PersonYears personYears, OfficeFigures received, PlatformCalendar calendar) {
        return new MakeOverview(facts, personYears, received, calendar);
    }

    @Bean
    MakeSummary makeSummary(
            Summaries summaries, MakeOverview makeOverview, TenantDirectory tenants, AuditLog audit, Clock clock) {
        return new MakeSummary(summaries, makeOverview, tenants, audit, clock);
    }

    @Bean
    MakeRollup makeRollup(ReceivedSummaries received, TenantDirectory tenants) {
        return new MakeRollup(received, tenants);
    }

    @Bean
    ReceiveSummary receiveSummary(ReceivedSummaries received, TenantDirectory tenants, AuditLog audit, DueYears due) {
        return new ReceiveSummary(received, tenants, audit, due);
    }
}
