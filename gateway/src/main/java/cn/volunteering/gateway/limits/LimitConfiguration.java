package cn.volunteering.gateway.limits;

import cn.volunteering.edge.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Applies the size limit before the security filters. The rate limits run in the security filter chains only. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSizeFilter(LimitProperties limits, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new RequestSizeFilter(limits.maxRequestSize(), problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Bean
    RateLimitFilter rateLimitFilter(LimitProperties limits, ProblemWriter problems) {
        return new RateLimitFilter(limits, problems);
    }

    @Bean
    StrangerLimitFilter strangerLimitFilter(LimitProperties limits, ProblemWriter problems) {
        return new StrangerLimitFilter(limits, problems);
    }

    @Bean
    FilterRegistrationBean<StrangerLimitFilter> strangerLimitsInSecurityChainsOnly(StrangerLimitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitsInSecurityChainsOnly(RateLimitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
