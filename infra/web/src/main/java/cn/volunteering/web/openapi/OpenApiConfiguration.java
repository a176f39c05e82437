package cn.volunteering.web.openapi;

import cn.volunteering.edge.openapi.ApiProcess;
import cn.volunteering.edge.openapi.ContractConfiguration;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.FilterParameters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The OpenAPI document of a service: beyond what every process describes, filters of lists and the header If-Match. */
@Configuration(proxyBeanMethods = false)
@Import(ContractConfiguration.class)
public class OpenApiConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class);
    }

    @Bean
    ApiProcess describedProcess() {
        return new ApiProcess(true);
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

    @Bean
    OperationCustomizer filterParameters() {
        return new FilterParameters();
    }

    @Bean
    ExpectedVersion expectedVersion() {
        return new ExpectedVersion();
    }
}
