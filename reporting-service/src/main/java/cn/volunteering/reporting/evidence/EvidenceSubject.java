package cn.volunteering.reporting.evidence;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.summary.DueYears;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Indicators that are proven by evidence, kept as a register by year and title. */
@Configuration(proxyBeanMethods = false)
class EvidenceSubject {

    static final TypedPropertyPath<EvidenceIndicator, Integer> YEAR =
            path(EvidenceIndicator::form).then(EvidenceIndicator.Form::year);
    private static final TypedPropertyPath<EvidenceIndicator, String> TITLE =
            path(EvidenceIndicator::form).then(EvidenceIndicator.Form::title);
    private static final TypedPropertyPath<EvidenceIndicator, Integer> WEIGHT =
            path(EvidenceIndicator::form).then(EvidenceIndicator.Form::weight);
    private static final TypedPropertyPath<EvidenceIndicator, UnitId> SECTION =
            path(EvidenceIndicator::form).then(EvidenceIndicator.Form::sectionId);

    @Bean
    AggregateStore<EvidenceIndicator> evidenceIndicators(AggregateStores stores) {
        return stores.of(Subject.register("evidence-indicator", EvidenceIndicator.class)
                .ascending(YEAR, TITLE)
                .listed("year", YEAR)
                .sortable("title", TITLE)
                .sortable("weight", WEIGHT)
                .filterable("sectionId", SECTION));
    }

    @Bean
    ProveIndicators proveIndicators(
            AggregateStore<EvidenceIndicator> indicators, Facts facts, DueYears due, PlatformCalendar calendar) {
        return new ProveIndicators(indicators, facts, due, calendar);
    }
}
