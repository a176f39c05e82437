package cn.volunteering.web;

import cn.volunteering.messaging.ServiceMessagingAutoConfiguration;
import cn.volunteering.web.audit.AuditConfiguration;
import cn.volunteering.web.openapi.OpenApiConfiguration;
import cn.volunteering.web.operations.OperationsConfiguration;
import cn.volunteering.web.problem.ServiceProblemAdvice;
import cn.volunteering.web.security.SecurityConfiguration;
import cn.volunteering.web.security.WebProperties;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configures the HTTP layer that all services share. */
@AutoConfiguration(
        after = ServiceMessagingAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@EnableConfigurationProperties(WebProperties.class)
@Import({
    SecurityConfiguration.class,
    ServiceProblemAdvice.class,
    OpenApiConfiguration.class,
    OperationsConfiguration.class,
    AuditConfiguration.class
})
public class WebAutoConfiguration {

    /** Removes YAML, which is on the class path for springdoc only, so that endpoints accept and return JSON. */
    @Bean
    WebMvcConfigurer jsonOnly() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(
                        all -> all.removeIf(JacksonYamlHttpMessageConverter.class::isInstance));
            }
        };
    }

    /** Runs first, because Spring Data registers a resolver for the same parameters. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer parameterResolvers(ObjectProvider<PageableHandlerMethodArgumentResolver> pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchResolver());
                pages.ifAvailable(ofSpringData -> resolvers.add(new BoundedPageResolver(ofSpringData)));
            }
        };
    }
}
