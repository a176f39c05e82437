package cn.volunteering.scoring.quality;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.hours.ConfirmedRecords;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ratings, kept as a register by the record of service. */
@Configuration(proxyBeanMethods = false)
class QualitySubject {

    @Bean
    AggregateStore<Rating> ratings(AggregateStores stores) {
        return stores.of(Subject.register("rating", Rating.class)
                .descending(Rating::ratedAt)
                .sortable("ratedAt", Rating::ratedAt)
                .sortable("factorHundredths", Rating::factorHundredths)
                .filterable("volunteer", Rating::volunteer)
                .filterable("year", Rating::year)
                .publishes(ServiceRated.TYPE, ServiceRated.class));
    }

    @Bean
    QualityRules qualityRules(PolicyReader policies) {
        return day -> QualityRule.of(policies.ofBoundTenant(), day);
    }

    @Bean
    RateService rateService(
            AggregateStore<Rating> ratings,
            ConfirmedRecords records,
            QualityRules rules,
            VolunteerAccounts accounts,
            RatingReach reach,
            PlatformCalendar calendar) {
        return new RateService(ratings, records, rules, accounts, reach, calendar);
    }
}
