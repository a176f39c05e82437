package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.NumberTerm;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the term from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedNumberTerm {

    private static final TypedKey<Long> DAYS = TypedKey.whole("national-number.days");

    @Bean
    NumberTerm numberTerm(PolicyReader policies) {
        return now ->
                policies.find(DAYS, PlatformCalendar.dayOf(now)).orElseThrow().value();
    }
}
