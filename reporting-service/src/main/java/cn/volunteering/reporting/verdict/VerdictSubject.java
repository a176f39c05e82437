package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.reader.PolicyFollower;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import cn.volunteering.reporting.evidence.ProvenParts;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.indicator.Indicator;
import cn.volunteering.reporting.indicator.Statistic;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.PeriodOutcomes;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.tenancy.TenantDirectory;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Verdicts: a few documents per tenant and year, published on the topic of the service. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class VerdictSubject {

    @Bean
    AggregateStore<YearVerdicts> verdictStore(AggregateStores stores) {
        return stores.of(Subject.in("verdicts", YearVerdicts.class)
                .publishes(ComplianceEvaluated.TYPE, ComplianceEvaluated.class));
    }

    @Bean
    Evaluator evaluator(List<Indicator> indicators, List<Statistic> statistics) {
        return new Evaluator(indicators, statistics);
    }

    @Bean
    MakeVerdicts makeVerdicts(
            Verdicts verdicts,
            Facts facts,
            PersonYears personYears,
            ProvenParts provenParts,
            Evaluator evaluator,
            PolicyReader policies,
            TenantDirectory tenants,
            PlatformCalendar calendar) {
        return new MakeVerdicts(
                verdicts,
                new AssembleSnapshot(facts, personYears, provenParts::of),
                evaluator,
                policies::ofBoundTenant,
                tenants,
                calendar);
    }

    @Bean
    PeriodOutcomes periodOutcomes(
            Verdicts verdicts, MakeVerdicts makeVerdicts, Evaluator evaluator, PlatformCalendar calendar) {
        return new CountVerdicts(verdicts, makeVerdicts, evaluator, calendar);
    }

    @Bean
    ReadSupposition readSupposition(KeyCatalogue catalogue, DraftPolicies drafts) {
        return new ReadSupposition(new DraftValues(catalogue), drafts, catalogue);
    }

    @Bean
    PolicyFollower duePolicies(TenantDirectory tenants, DueYears due, PlatformCalendar calendar) {
        return new DuePolicies(tenants, due, calendar);
    }
}
