package cn.volunteering.web.sheet;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers every list as a sheet. */
@Configuration(proxyBeanMethods = false)
public class SheetConfiguration {

    @Bean
    Headings headings() {
        return Headings.read();
    }

    /** Comes after the converter of JSON, which stays the form that callers get who ask for none. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebMvcConfigurer sheets(Headings headings) {
        var converter = new SheetConverter(new SheetWriter(new CellValues(headings)));
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> all.add(converter));
            }
        };
    }

    @Bean
    SheetAdvice sheetAdvice(
            Headings headings,
            TenantDirectory tenants,
            AuditLog audit,
            @Qualifier("platformAuditLog") AuditLog platformAudit,
            Clock clock) {
        return new SheetAdvice(headings, tenants, audit, platformAudit, new PlatformCalendar(clock));
    }

    @Bean
    OperationCustomizer sheetAnswers() {
        return new SheetAnswers();
    }
}
