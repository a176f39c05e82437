package cn.volunteering.activity.schedule.store;

import cn.volunteering.activity.schedule.CareTerms;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the requirement from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedCareTerms {

    private static final TypedKey<String> REQUIREMENT = TypedKey.choice("care-terms.requirement");

    @Bean
    CareTerms careTerms(PolicyReader policies) {
        return day -> CareTerms.Requirement.valueOf(
                policies.find(REQUIREMENT, day).orElseThrow().value());
    }
}
