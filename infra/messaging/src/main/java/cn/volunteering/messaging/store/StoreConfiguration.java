package cn.volunteering.messaging.store;

import cn.volunteering.messaging.EventCatalog;
import cn.volunteering.messaging.EventPublisher;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Traces;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Stores of aggregates for a service. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    AggregateStores aggregateStores(
            MongoTemplate mongoTemplate,
            @Qualifier("platformMongo") MongoTemplate platformMongo,
            EventCatalog catalog,
            JsonMapper json,
            DatabaseNames names,
            Traces traces,
            Clock clock,
            OutboxRelay relay,
            EventPublisher publisher) {
        var pending = new PendingEvents(catalog, json, traces, clock);
        var entryEvents = new EntryEvents(catalog, json, traces, "/" + names.service());
        return new AggregateStores(mongoTemplate, platformMongo, names, pending, relay, entryEvents, publisher);
    }

    @Bean
    CompleteDocuments completeDocuments(
            ObjectProvider<PlatformStore<?>> ofPlatform,
            ObjectProvider<AggregateStore<?>> ofTenants,
            TenantDirectory tenants,
            MessagingProperties properties) {
        return new CompleteDocuments(
                () -> ofPlatform.stream().toList(), () -> ofTenants.stream().toList(), tenants, properties);
    }
}
