package cn.volunteering.scoring.stars;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.brought.LifetimeMinutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stars of each volunteer, kept as a register. */
@Configuration(proxyBeanMethods = false)
class StarsSubject {

    @Bean
    AggregateStore<StarRecord> starRecords(AggregateStores stores) {
        return stores.of(Subject.register("stars", StarRecord.class)
                .descending(StarRecord::stars)
                .sortable("stars", StarRecord::stars)
                .filterable("stars", StarRecord::stars)
                .publishes(StarChanged.TYPE, StarChanged.class));
    }

    @Bean
    StarLadders starLadders(PolicyReader policies) {
        return day -> StarLadder.of(policies.ofBoundTenant(), day);
    }

    @Bean
    AwardStars awardStars(
            AggregateStore<StarRecord> records,
            LifetimeMinutes minutes,
            StarLadders ladders,
            PlatformCalendar calendar) {
        return new AwardStars(records, minutes, ladders, calendar);
    }
}
