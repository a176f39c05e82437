package cn.volunteering.volunteer.post.store;

import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import cn.volunteering.volunteer.post.ReappointmentTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the term from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedReappointmentTerm {

    private static final TypedKey<Long> DAYS = TypedKey.whole("reappointment.days");

    @Bean
    ReappointmentTerm reappointmentTerm(PolicyReader policies) {
        return day -> policies.find(DAYS, day).orElseThrow().value();
    }
}
