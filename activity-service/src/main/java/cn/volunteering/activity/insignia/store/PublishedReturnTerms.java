package cn.volunteering.activity.insignia.store;

import cn.volunteering.activity.insignia.ReturnTerm;
import cn.volunteering.activity.insignia.ReturnTerms;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the term from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedReturnTerms {

    private static final TypedKey<Long> DAYS = TypedKey.whole("insignia.return-days");

    @Bean
    ReturnTerms returnTerms(PolicyReader policies) {
        return () -> term(policies.ofBoundTenant());
    }

    private static ReturnTerm term(EffectiveValues values) {
        return day -> values.find(DAYS, day).orElseThrow().value();
    }
}
