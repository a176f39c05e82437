package cn.volunteering.registry;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.policy.store.PolicyValueStorage;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowEngine;
import cn.volunteering.registry.flow.FlowRunner;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.flow.StepCatalogue;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.lifecycle.TenantDatabases;
import cn.volunteering.registry.lifecycle.TenantExport;
import cn.volunteering.registry.lifecycle.TenantFlows;
import cn.volunteering.registry.lifecycle.TenantSteps;
import cn.volunteering.registry.lifecycle.events.ServiceAnswers;
import cn.volunteering.registry.lifecycle.store.RegistryContent;
import cn.volunteering.registry.lifecycle.store.ZipExport;
import cn.volunteering.registry.policy.Policies;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.PolicyPublished;
import cn.volunteering.registry.policy.TenantPolicies;
import cn.volunteering.registry.tenant.DescribeTenant;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantChanged;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.archive.ArchiveContent;
import cn.volunteering.tenancy.archive.ExportTenant;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of the registry together. All its aggregates lie in the platform database. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyValueStorage.class)
class RegistryConfiguration {

    @Bean
    EventTypes tenantEvents() {
        return EventTypes.publishingCompacted(TenantChanged.TOPIC).type(TenantChanged.TYPE, TenantChanged.class);
    }

    /** Keeps every version: whoever reads it anew asks what was in force on a day long past. */
    @Bean
    EventTypes policyEvents() {
        return EventTypes.publishing(PolicyPublished.TOPIC).type(PolicyPublished.TYPE, PolicyPublished.class);
    }

    @Bean
    KeyCatalogue keyCatalogue() {
        return CatalogueFile.read();
    }

    @Bean
    Tenants tenants(AggregateStores stores) {
        return new Tenants(stores.ofPlatform(Tenants.COLLECTION, Tenant.class));
    }

    @Bean
    DescribeTenant describeTenant(Tenants tenants, @Qualifier("platformAuditLog") AuditLog audit, Clock clock) {
        return new DescribeTenant(tenants, audit, clock);
    }

    @Bean
    Policies policies(AggregateStores stores) {
        return new Policies(stores.ofPlatform(Policies.COLLECTION, Policy.class));
    }

    @Bean
    TenantPolicies tenantPolicies(
            Policies policies, Tenants tenants, KeyCatalogue catalogue, AuditLog audit, Clock clock) {
        return new TenantPolicies(policies, tenants, catalogue, audit, clock);
    }

    @Bean
    Accounts accounts(
            IdentityProvider identities, AuditLog audit, @Qualifier("platformAuditLog") AuditLog platformAudit) {
        return new Accounts(identities, audit, platformAudit);
    }

    @Bean
    AggregateStore<Flow> flowStore(AggregateStores stores) {
        return stores.ofPlatform(Flows.COLLECTION, Flow.class);
    }

    @Bean
    Flows flows(AggregateStore<Flow> flowStore) {
        return new Flows(flowStore);
    }

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
    FlowEngine flowEngine(
            AggregateStore<Flow> flowStore,
            Flows flows,
            StepCatalogue steps,
            RegistryProperties properties,
            Clock clock) {
        var settings = properties.flows();
        return new FlowEngine(
                new FlowRunner(flowStore, steps, clock), flows, clock, settings.sweepInterval(), settings.threads());
    }

    @Bean
    TenantFlows tenantFlows(
            Tenants tenants,
            AggregateStore<Flow> flowStore,
            StepCatalogue steps,
            FlowEngine engine,
            @Qualifier("platformAuditLog") AuditLog platformAudit,
            Clock clock) {
        return new TenantFlows(tenants, flowStore, steps, engine, platformAudit, clock);
    }

    @Bean
    Subscription serviceAnswers(
            AggregateStore<Flow> flowStore, FlowEngine engine, RegistryProperties properties, Clock clock) {
        return new ServiceAnswers(flowStore, engine, clock).subscription(properties.services());
    }
}
