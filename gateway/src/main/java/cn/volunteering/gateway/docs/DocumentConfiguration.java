package cn.volunteering.gateway.docs;

import cn.volunteering.edge.openapi.ApiProcess;
import cn.volunteering.edge.openapi.ContractConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Describes the gateway's own endpoints as every service describes its own. */
@Configuration(proxyBeanMethods = false)
@Import(ContractConfiguration.class)
class DocumentConfiguration {

    @Bean
    ApiProcess describedProcess() {
        return new ApiProcess(false);
    }
}
