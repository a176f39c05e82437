package cn.volunteering.activity.attendance.store;

import cn.volunteering.activity.attendance.ForcedCheckOut;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the rule from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedForcedCheckOuts {

    private static final TypedKey<String> RULE = TypedKey.choice("forced-check-out.minutes");

    @Bean
    ForcedCheckOuts forcedCheckOuts(PolicyReader policies) {
        return day ->
                ForcedCheckOut.valueOf(policies.find(RULE, day).orElseThrow().value());
    }
}
