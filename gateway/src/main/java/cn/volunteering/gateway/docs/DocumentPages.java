package cn.volunteering.gateway.docs;

import cn.volunteering.gateway.PlatformAddresses;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the documentation page, the OpenAPI document of the gateway and the AsyncAPI contract of the event door. */
@Configuration(proxyBeanMethods = false)
class DocumentPages implements WebMvcConfigurer {

    private static final String CONTRACT = "asyncapi.yaml";
    private static final String TOKEN_ADDRESS = "tokenUrl: /";
    private static final String PROGRAM = "program";

    private final PlatformAddresses addresses;

    DocumentPages(PlatformAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/docs", "/docs/");
        pages.addViewController("/docs/").setViewName("forward:/docs/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/docs/events/**")
                .addResourceLocations("classpath:/asyncapi/gateway/")
                .resourceChain(true)
                .addTransformer((request, resource, chain) -> withTokenAddress(chain.transform(request, resource)));
    }

    /** Completes the token address, which the contract file cannot know. */
    private Resource withTokenAddress(Resource resource) throws IOException {
        if (!CONTRACT.equals(resource.getFilename())) {
            return resource;
        }
        String contract = resource.getContentAsString(StandardCharsets.UTF_8)
                .replace(TOKEN_ADDRESS, TOKEN_ADDRESS.replace("/", addresses.publicOrigin() + "/"));
        return new TransformedResource(resource, contract.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("学雷锋志愿服务平台 · gateway").version("v1"))
                .addServersItem(new Server().url("/"))
                .addSecurityItem(new SecurityRequirement().addList(PROGRAM))
                .components(new Components().addSecuritySchemes(PROGRAM, programs()));
    }

    private SecurityScheme programs() {
        var flow = new OAuthFlow().tokenUrl(addresses.frontChannel("token")).scopes(new Scopes());
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "业务系统以 client_credentials 取得令牌；密钥由本单位管理员在 /api/tenants/{tenant}/registry/program-secret 重置")
                .flows(new OAuthFlows().clientCredentials(flow));
    }
}
