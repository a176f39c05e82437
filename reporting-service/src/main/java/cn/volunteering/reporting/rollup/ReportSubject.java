package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.summary.ReportingDays;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an office says about reports: one document per tenant below and period, with events addressed to that tenant. */
@Configuration(proxyBeanMethods = false)
class ReportSubject {

    @Bean
    AggregateStore<Handling> handlingStore(AggregateStores stores) {
        return stores.of(Subject.in("report-handlings", Handling.class));
    }

    @Bean
    EventTypes answersAndReminders() {
        return EventTypes.publishing(SummarySubmitted.TOPIC)
                .type(SummaryReturned.TYPE, SummaryReturned.class)
                .type(SummaryAccepted.TYPE, SummaryAccepted.class)
                .type(SummaryReminded.TYPE, SummaryReminded.class);
    }

    @Bean
    Deadlines deadlines(PolicyReader policies, TenantDirectory tenants) {
        return period -> {
            var demands = policies.ofTenantsBelow();
            return tenant -> ReportingDays.dueOn(
                    period, demands.apply(tenants.find(tenant).orElseThrow()));
        };
    }

    @Bean
    Reports reports(
            MakeRollup makeRollup,
            AggregateStore<Handling> handlingStore,
            Deadlines deadlines,
            PlatformCalendar calendar) {
        return new Reports(makeRollup, handlingStore, deadlines, calendar);
    }

    @Bean
    SupposeMandate supposeMandate(
            MakeRollup makeRollup,
            PolicyReader policies,
            Evaluator evaluator,
            TenantDirectory tenants,
            PlatformCalendar calendar) {
        return new SupposeMandate(makeRollup, policies::ofTenantsBelow, evaluator.declarations(), tenants, calendar);
    }
}
