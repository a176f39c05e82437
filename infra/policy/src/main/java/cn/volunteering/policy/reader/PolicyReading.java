package cn.volunteering.policy.reader;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.store.PolicyValueStorage;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Enables a service to read policies: {@code @Import(PolicyReading.class)} provides a {@link PolicyReader} that follows
 * the topic in the group {@code <service>-published-policies}.
 */
@Configuration(proxyBeanMethods = false)
@Import(PolicyValueStorage.class)
public class PolicyReading {

    @Bean
    PolicyReader policyReader(
            @Qualifier("platformMongo") MongoTemplate platformMongo, TenantDirectory tenants, KeyCatalogue catalogue) {
        return new PolicyReader(new KeptVersions(platformMongo), tenants, catalogue);
    }

    @Bean
    Subscription publishedPolicies(
            PolicyReader policies, DatabaseNames names, ObjectProvider<PolicyFollower> followers) {
        return Subscription.of(names.service() + "-published-policies")
                .topic(PolicyPublished.TOPIC)
                .onEach(
                        PolicyPublished.TYPE,
                        PolicyPublished.class,
                        (_, published) -> keep(published, policies, followers));
    }

    private static void keep(
            PolicyPublished published, PolicyReader policies, ObjectProvider<PolicyFollower> followers) {
        policies.keep(published);
        followers.forEach(follower -> follower.published(TenantScope.tenant()));
    }
}
