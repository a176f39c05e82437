package cn.volunteering.web;

import cn.volunteering.edge.input.InputConfiguration;
import cn.volunteering.edge.request.RequestConfiguration;
import cn.volunteering.messaging.ServiceMessagingAutoConfiguration;
import cn.volunteering.messaging.store.StoredStates;
import cn.volunteering.web.action.PermittedActions;
import cn.volunteering.web.audit.AuditConfiguration;
import cn.volunteering.web.openapi.OpenApiConfiguration;
import cn.volunteering.web.operations.OperationsConfiguration;
import cn.volunteering.web.problem.ServiceProblemAdvice;
import cn.volunteering.web.security.SecurityConfiguration;
import cn.volunteering.web.security.WebProperties;
import cn.volunteering.web.sheet.SheetConfiguration;
import cn.volunteering.web.subject.SubjectFilters;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
    RequestConfiguration.class,
    InputConfiguration.class,
    ServiceProblemAdvice.class,
    OpenApiConfiguration.class,
    OperationsConfiguration.class,
    AuditConfiguration.class,
    SheetConfiguration.class
})
public class WebAutoConfiguration {

    /**
     * Removes YAML, which is on the class path for springdoc only, so that endpoints accept and return JSON; writes
     * instants as {@link LocalTimes}. Runs before the strict reader, which writes the same.
     */
    @Bean
    @Order(0)
    WebMvcConfigurer jsonOnly() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> {
                    all.removeIf(JacksonYamlHttpMessageConverter.class::isInstance);
                    all.replaceAll(WebAutoConfiguration::withLocalTimes);
                });
            }
        };
    }

    /** Leaves its subclasses as they are, which read or write certain types only. */
    private static HttpMessageConverter<?> withLocalTimes(HttpMessageConverter<?> converter) {
        return converter.getClass() == JacksonJsonHttpMessageConverter.class
                ? new JacksonJsonHttpMessageConverter(((JacksonJsonHttpMessageConverter) converter)
                        .getMapper()
                        .rebuild()
                        .addModule(new LocalTimes())
                        .build())
                : converter;
    }

    /** Knows what users may do from the endpoints of the service. */
    @Bean
    PermittedActions permittedActions(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return new PermittedActions(() -> endpoints.getObject().getHandlerMethods().values().stream());
    }

    @Bean
    ListOrders listOrders(ObjectProvider<StoredStates<?>> stores) {
        return new ListOrders(state -> stores.stream()
                .filter(store -> store.type() == state)
                .findFirst()
                .map(StoredStates::sortableFields)
                .orElse(List.of()));
    }

    @Bean
    PageParameters pageParameters(
            ListOrders listOrders, @Value("${spring.data.web.pageable.max-page-size}") int largestPage) {
        return new PageParameters(listOrders, largestPage);
    }

    @Bean
    SubjectFilters subjectFilters() {
        return new SubjectFilters();
    }

    /** Runs first, because Spring Data registers a resolver for the same parameters. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer parameterResolvers(
            ObjectProvider<PageableHandlerMethodArgumentResolver> pages,
            ListOrders listOrders,
            @Value("${spring.data.web.pageable.max-page-size}") int largestPage) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchResolver());
                pages.ifAvailable(
                        ofSpringData -> resolvers.add(new BoundedPageResolver(ofSpringData, largestPage, listOrders)));
            }
        };
    }
}
