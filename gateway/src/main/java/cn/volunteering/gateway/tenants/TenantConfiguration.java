package cn.volunteering.gateway.tenants;

import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.tenancy.TenantDirectory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the tenant guard, which runs in the security filter chains only. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    @Bean
    TenantGuard tenantGuard(TenantDirectory directory, ProblemWriter problems) {
        return new TenantGuard(directory, problems);
    }

    @Bean
    FilterRegistrationBean<TenantGuard> tenantGuardInSecurityChainsOnly(TenantGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
