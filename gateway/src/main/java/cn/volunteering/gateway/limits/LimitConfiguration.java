package cn.volunteering.gateway.limits;

import cn.volunteering.edge.problem.ProblemWriter;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the limits, which run in the security filter chains only. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    CallerLimitFilter callerLimitFilter(LimitProperties limits, ProblemWriter problems) {
        return new CallerLimitFilter(limits, problems);
    }

    @Bean
    TenantLimitFilter tenantLimitFilter(LimitProperties limits, ProblemWriter problems) {
        return new TenantLimitFilter(limits, problems);
    }

    @Bean
    InFlightFilter inFlightFilter(LimitProperties limits, ProblemWriter problems) {
        return new InFlightFilter(limits, problems);
    }

    @Bean
    FilterRegistrationBean<CallerLimitFilter> callerLimitsInSecurityChainsOnly(CallerLimitFilter filter) {
        return unregistered(filter);
    }

    @Bean
    FilterRegistrationBean<TenantLimitFilter> tenantLimitsInSecurityChainsOnly(TenantLimitFilter filter) {
        return unregistered(filter);
    }

    @Bean
    FilterRegistrationBean<InFlightFilter> inFlightLimitsInSecurityChainsOnly(InFlightFilter filter) {
        return unregistered(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> unregistered(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
