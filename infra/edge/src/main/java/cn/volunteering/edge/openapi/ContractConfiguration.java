package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Identifier;
import cn.volunteering.edge.guard.EndpointRules;
import cn.volunteering.edge.input.EndpointParameters;
import cn.volunteering.edge.openapi.code.PossibleAnswers;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.extractor.MethodParameterPojoExtractor;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** Completes the OpenAPI document: what springdoc does not read from the code. */
@Configuration(proxyBeanMethods = false)
public class ContractConfiguration {

    static {
        ModelResolver.enumsAsRef = true;
        MethodParameterPojoExtractor.addSimpleTypePredicate(Identifier.class::isAssignableFrom);
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    ModelConverter simpleValues() {
        return new SimpleValues();
    }

    /** Reads the code when the document is first asked for: no start waits for it. */
    @Bean
    OperationCustomizer endpointAnswers(
            EndpointRules rules,
            EndpointParameters parameters,
            ObjectProvider<FurtherProblems> further,
            ApiProcess process,
            ApplicationContext context) {
        var common =
                new CommonProblems(rules, parameters, further.orderedStream().toList(), process.isBehindGateway());
        return new LazyAnswers(() -> {
            var answers = PossibleAnswers.ofThisProcess();
            return new EndpointAnswers(answers, new RaisedProblems(answers, handlersIn(context)), common);
        });
    }

    private static List<Class<?>> handlersIn(ApplicationContext context) {
        return Stream.of(ControllerAdvice.class, RestController.class)
                .flatMap(kind -> context.getBeansWithAnnotation(kind).values().stream())
                .<Class<?>>map(AopUtils::getTargetClass)
                .toList();
    }

    @Bean
    RequestBodies requestBodies() {
        return new RequestBodies();
    }

    @Bean
    OperationCustomizer uploads(EndpointParameters parameters) {
        return new Uploads(parameters);
    }

    @Bean
    OperationCustomizer describedParameters() {
        return new Parameters();
    }

    @Bean
    OperationCustomizer operationNames() {
        return (operation, endpoint) -> operation.operationId(nameOf(endpoint));
    }

    /** Names an operation after its controller and method, because generated clients call it so. */
    private static String nameOf(HandlerMethod endpoint) {
        String subject = endpoint.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return StringUtils.uncapitalize(subject)
                + StringUtils.capitalize(endpoint.getMethod().getName());
    }

    @Bean
    OpenApiCustomizer tenantInThePath() {
        return new TenantInThePath();
    }

    @Bean
    OpenApiCustomizer enumSchemas() {
        return new EnumSchemas();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OpenApiCustomizer sharedResponses() {
        return new SharedResponses();
    }
}
