package cn.volunteering.registry.lifecycle;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.RegistryProperties;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.flow.StepCatalogue;
import cn.volunteering.registry.flow.jobs.FlowEngine;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.lifecycle.events.ServiceAnswers;
import cn.volunteering.registry.lifecycle.store.RegistryContent;
import cn.volunteering.registry.lifecycle.store.ZipExport;
import cn.volunteering.registry.policy.Policies;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.archive.ArchiveContent;
import cn.volunteering.tenancy.archive.ExportTenant;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires the flows that onboard, suspend, resume, export and delete tenants. */
@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {

    @Bean
    ArchiveContent registryContent(
            Tenants tenants, Policies policies, Flows flows, RegistryProperties properties, JsonMapper json) {
        return new RegistryContent(tenants, policies, flows, properties.services(), json);
    }

    @Bean
    TenantExport tenantExport(@Qualifier("platformMongo") MongoTemplate mongo, ExportTenant export) {
        return new ZipExport(mongo, export);
    }

    @Bean
    StepCatalogue steps(
            Tenants tenants,
            IdentityProvider identities,
            TenantCollections collections,
            TenantExport export,
            RegistryProperties properties,
            Clock clock) {
        return new TenantSteps(
                        tenants, identities, new TenantDatabases(collections), export, properties.services(), clock)
                .catalogue();
    }

    @Bean
    TenantFlows tenantFlows(
            Tenants tenants,
            PlatformStore<Flow> flowStore,
            StepCatalogue steps,
            FlowEngine engine,
            IdentityProvider identities,
            @Qualifier("platformAuditLog") AuditLog platformAudit,
            Clock clock) {
        return new TenantFlows(tenants, flowStore, steps, engine, new FirstAccounts(identities), platformAudit, clock);
    }

    @Bean
    Subscription serviceAnswers(
            PlatformStore<Flow> flowStore, FlowEngine engine, RegistryProperties properties, Clock clock) {
        return new ServiceAnswers(flowStore, engine, clock).subscription(properties.services());
    }
}
