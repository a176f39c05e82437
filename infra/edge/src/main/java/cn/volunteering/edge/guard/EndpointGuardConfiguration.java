package cn.volunteering.edge.guard;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Guards all endpoints by the process's {@link EndpointRules} and lists in the OpenAPI document who may call each. */
@Configuration(proxyBeanMethods = false)
public class EndpointGuardConfiguration {

    private static final String ALLOWED_ROLES = "x-allowed-roles";

    @Bean
    EndpointCheck endpointCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints, EndpointRules rules) {
        return new EndpointCheck(endpoints, rules);
    }

    @Bean
    WebMvcConfigurer guardedEndpoints(EndpointRules rules) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new EndpointGuard(rules));
            }
        };
    }

    @Bean
    OperationCustomizer allowedRoles(EndpointRules rules) {
        return (operation, endpoint) -> {
            rules.of(endpoint)
                    .ifPresent(rule -> operation.addExtension(
                            ALLOWED_ROLES, rule.allowed().stream().sorted().toList()));
            return operation;
        };
    }
}
