package cn.volunteering.scoring.bulletin;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bulletins, kept as a register by year. */
@Configuration(proxyBeanMethods = false)
class BulletinSubject {

    private static final TypedKey<Long> OBJECTION_DAYS = TypedKey.whole("points-bulletins.objection-days");

    @Bean
    AggregateStore<Bulletin> bulletins(AggregateStores stores) {
        return stores.of(Subject.register("bulletin", Bulletin.class)
                .descending(Bulletin::year)
                .sortable("year", Bulletin::year)
                .filterable("state", Bulletin::state)
                .publishes(BulletinPublished.TYPE, BulletinPublished.class));
    }

    @Bean
    ObjectionTerm objectionTerm(PolicyReader policies) {
        return day -> policies.find(OBJECTION_DAYS, day).orElseThrow();
    }

    @Bean
    PrepareBulletin prepareBulletin(
            AggregateStore<Bulletin> bulletins,
            ServiceTotals service,
            PointsAccounts points,
            ObjectionTerm term,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        return new PrepareBulletin(bulletins, service, points, term, accounts, calendar);
    }
}
