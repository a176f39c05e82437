package cn.volunteering.messaging.tenants;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.deadletter.DeadLetters;
import cn.volunteering.messaging.deadletter.HeldUpRecords;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up and removes tenants in a service. Disabled in the registry, which has no tenant databases. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "platform.messaging.tenant-setup", matchIfMissing = true)
public class TenantSetupConfiguration {

    @Bean
    EventTypes tenantSetupEventTypes(DatabaseNames names) {
        return TenantPreparation.answersOf(names.service());
    }

    @Bean
    TenantPreparation tenantPreparation(
            DatabaseNames names,
            TenantCollections collections,
            AggregateStores stores,
            HeldUpRecords heldUp,
            DeadLetters deadLetters,
            Clock clock) {
        var setups = stores.ofPlatform(Subject.in(TenantPreparation.COLLECTION, TenantSetup.class));
        return new TenantPreparation(
                names.service(),
                collections,
                setups,
                heldUp::resumed,
                deleted -> deadLetters.forget(List.of(deleted)),
                clock);
    }

    @Bean
    Subscription tenantSetupSubscription(TenantPreparation preparation) {
        return preparation.subscription();
    }
}
