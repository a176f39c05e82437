package cn.volunteering.gateway.signin;

import cn.volunteering.edge.guard.EndpointGuardConfiguration;
import cn.volunteering.edge.guard.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Guards the gateway's own endpoints by the caller groups they declare. */
@Configuration(proxyBeanMethods = false)
@Import(EndpointGuardConfiguration.class)
class GuardConfiguration {

    @Bean
    EndpointRules endpointRules(EventRoles events) {
        return endpoint -> CallerGroupRule.of(endpoint, events);
    }
}
