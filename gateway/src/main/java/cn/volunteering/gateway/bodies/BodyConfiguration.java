package cn.volunteering.gateway.bodies;

import cn.volunteering.edge.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Receives bodies in the security filter chains, and answers while they are forwarded. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    BodyFilter bodyFilter(BodyProperties limits, ProblemWriter problems) {
        return new BodyFilter(limits, problems);
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodiesInSecurityChainsOnly(BodyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    ProxyExchange proxyExchange(RestClient.Builder http, GatewayMvcProperties gateway, BodyProperties limits) {
        return new PromptExchange(http.build(), gateway, limits);
    }
}
