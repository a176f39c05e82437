package cn.volunteering.scoring.violation;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.hours.ConfirmedRecords;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Upheld violations, kept as a register by their day. */
@Configuration(proxyBeanMethods = false)
class ViolationSubject {

    @Bean
    AggregateStore<Violation> violationStore(AggregateStores stores) {
        return stores.of(Subject.register("violation", Violation.class)
                .descending(Violation::upheldOn)
                .sortable("upheldOn", Violation::upheldOn)
                .filterable("volunteer", Violation::volunteer)
                .filterable("year", Violation::year)
                .publishes(ViolationChanged.TYPE, ViolationChanged.class));
    }

    @Bean
    ViolationEffects violationEffects(PolicyReader policies) {
        return day -> ViolationEffect.of(policies.ofBoundTenant(), day);
    }

    @Bean
    UpholdViolation upholdViolation(
            AggregateStore<Violation> store,
            ConfirmedRecords records,
            ViolationEffects effects,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        return new UpholdViolation(store, records, effects, accounts, calendar);
    }
}
