package cn.volunteering.scoring.points.store;

import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the rate of points from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedPointsPolicies {

    @Bean
    PointsPolicies pointsPolicies(PolicyReader policies) {
        return day -> PointsPolicy.of(policies.find(PointsPolicy.RATE, day).orElseThrow());
    }
}
