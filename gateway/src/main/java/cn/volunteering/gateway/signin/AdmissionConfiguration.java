package cn.volunteering.gateway.signin;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the guard before the gateway's own endpoints, and tells in their description whom each admits. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    private static final String ALLOWED_ROLES = "x-allowed-roles";

    @Bean
    Admission admission(EventRoles events) {
        return new Admission(events);
    }

    @Bean
    AdmissionCheck admissionCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        return new AdmissionCheck(endpoints);
    }

    @Bean
    WebMvcConfigurer guardedEndpoints(Admission admission) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AdmissionGuard(admission));
            }
        };
    }

    @Bean
    OperationCustomizer admittedCallers(Admission admission) {
        return (operation, endpoint) -> {
            Admission.circleOf(endpoint)
                    .ifPresent(circle -> operation.addExtension(
                            ALLOWED_ROLES,
                            admission.names(circle).stream().sorted().toList()));
            return operation;
        };
    }
}
