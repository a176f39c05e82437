package cn.volunteering.gateway.docs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the documentation page, the OpenAPI document of the gateway and the AsyncAPI contract of the event door. */
@Configuration(proxyBeanMethods = false)
class DocumentPages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/docs", "/docs/");
        pages.addViewController("/docs/").setViewName("forward:/docs/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler("/docs/events/**").addResourceLocations("classpath:/asyncapi/gateway/");
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("学雷锋志愿服务平台 · gateway").version("v1"))
                .addServersItem(new Server().url("/"));
    }
}
