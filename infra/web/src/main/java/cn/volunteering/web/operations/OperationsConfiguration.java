package cn.volunteering.web.operations;

import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Registers the operations endpoints that every service has. */
@Configuration(proxyBeanMethods = false)
@Import({
    DeadLetterController.class,
    ReadModelController.class,
    PlatformReadModelController.class,
    AuditController.class,
    PlatformAuditController.class,
    ExportController.class,
    LagController.class
})
public class OperationsConfiguration {

    private static final Duration READ_MODEL_PATIENCE = Duration.ofSeconds(20);

    @Bean
    ReadModels readModels(ObjectProvider<ReadModel> models) {
        return new ReadModels(models.orderedStream().toList(), READ_MODEL_PATIENCE);
    }

    @Bean
    VisitTenant visitTenant(
            TenantDirectory tenants, AuditLog audit, @Qualifier("platformAuditLog") AuditLog platformAudit) {
        return new VisitTenant(tenants, audit, platformAudit);
    }
}
