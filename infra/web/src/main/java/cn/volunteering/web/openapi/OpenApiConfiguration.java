package cn.volunteering.web.openapi;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.FilterParameters;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds to the OpenAPI document what springdoc cannot see: the token, the tenant in the path, the header If-Match. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class);
    }

    @Bean
    OpenAPI description(DatabaseNames names) {
        return new OpenAPI()
                .info(new Info().title("学雷锋志愿服务平台 · " + names.service()).version("v1"))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    /** Describes identifiers as strings, which is how JSON carries them. */
    @Bean
    ModelConverter identifiersAsStrings() {
        return (type, context, others) -> {
            if (Identifier.class.isAssignableFrom(
                    Json.mapper().constructType(type.getType()).getRawClass())) {
                return new StringSchema();
            }
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        };
    }

    @Bean
    OperationCustomizer filterParameters() {
        return new FilterParameters();
    }

    @Bean
    OperationCustomizer expectedVersion() {
        return (operation, endpoint) -> {
            boolean needsVersion =
                    Arrays.asList(endpoint.getMethod().getParameterTypes()).contains(IfMatch.class);
            return needsVersion
                    ? operation.addParametersItem(new HeaderParameter()
                            .name("If-Match")
                            .required(true)
                            .schema(new StringSchema()))
                    : operation;
        };
    }

    @Bean
    OpenApiCustomizer tenantParameter() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (path.contains("{tenant}")) {
                item.readOperations()
                        .forEach(operation -> operation.addParametersItem(
                                new PathParameter().name("tenant").schema(new StringSchema())));
            }
        });
    }
}
