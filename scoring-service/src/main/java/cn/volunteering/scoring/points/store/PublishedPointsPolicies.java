package cn.volunteering.scoring.points.store;

import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsRules;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the rules of points from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedPointsPolicies {

    @Bean
    PointsPolicies pointsPolicies(PolicyReader policies) {
        return new PointsPolicies() {
            @Override
            public PointsRules inForceOn(LocalDate day) {
                return PointsRules.of(policies.ofBoundTenant(), day);
            }

            @Override
            public PointsBasis basisOn(LocalDate day) {
                return PointsBasis.of(policies.find(PointsBasis.TRIAL, day).orElseThrow());
            }
        };
    }
}
