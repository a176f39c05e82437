package cn.volunteering.registry.policy;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.store.PolicyValueStorage;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Declares policy documents, found by their owner, and the event of each published version. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyValueStorage.class)
class PolicySubject {

    @Bean
    PlatformStore<Policy> policyStore(AggregateStores stores) {
        return stores.ofPlatform(Subject.in("policies", Policy.class).index(Policy::owner));
    }

    /**
     * Keeps every version on the topic, because a consumer that reads it again also needs the versions of past years.
     */
    @Bean
    EventTypes policyEvents() {
        return EventTypes.publishing(PolicyPublished.TOPIC).type(PolicyPublished.TYPE, PolicyPublished.class);
    }

    @Bean
    TenantPolicies tenantPolicies(
            Policies policies, Tenants tenants, KeyCatalogue catalogue, AuditLog audit, Clock clock) {
        return new TenantPolicies(policies, tenants, catalogue, audit, clock);
    }
}
