package cn.volunteering.edge.request;

import cn.volunteering.edge.problem.ProblemWriter;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Lets a process answer malformed requests as every other process does. */
@Configuration(proxyBeanMethods = false)
@Import(ErrorAddress.class)
public class RequestConfiguration {

    @Bean
    FilterRegistrationBean<MethodFilter> methodFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new MethodFilter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WellFormedFilter> wellFormedFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new WellFormedFilter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return registration;
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return new RejectedRequests(problems);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> connectRequests() {
        return server -> server.addConnectorCustomizers(new ConnectRequests());
    }
}
