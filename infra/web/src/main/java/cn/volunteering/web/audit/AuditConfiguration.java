package cn.volunteering.web.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the audit of changes for all endpoints of a service. */
@Configuration(proxyBeanMethods = false)
@Import(ChangeAudit.class)
public class AuditConfiguration {

    @Bean
    WebMvcConfigurer auditedChanges(ChangeAudit audit) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(audit);
            }
        };
    }
}
