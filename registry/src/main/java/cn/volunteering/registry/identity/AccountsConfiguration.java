package cn.volunteering.registry.identity;

import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts of tenants. */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean
    Accounts accounts(
            IdentityProvider identities,
            TenantDirectory tenants,
            AccountSessions sessions,
            AuditLog audit,
            @Qualifier("platformAuditLog") AuditLog platformAudit) {
        return new Accounts(identities, tenants, sessions, audit, platformAudit);
    }
}
