package cn.volunteering.messaging.deadletter;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The dead letters of a service. */
@Configuration(proxyBeanMethods = false)
public class DeadLetterConfiguration {

    @Bean
    PlatformStore<DeadLetter> deadLetterStore(AggregateStores stores) {
        return stores.ofPlatform(DeadLetters.SUBJECT);
    }

    @Bean
    DeadLetters deadLetters(
            PlatformStore<DeadLetter> deadLetterStore,
            KafkaTemplate<String, byte[]> kafka,
            Topics topics,
            @Qualifier("platformAuditLog") AuditLog platformAuditLog) {
        return new DeadLetters(deadLetterStore, kafka, topics, platformAuditLog);
    }

    @Bean
    DeadLetterContainer deadLetterContainer(
            ObjectProvider<Subscription> subscriptions,
            PlatformStore<DeadLetter> deadLetterStore,
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            DatabaseNames names,
            MessagingProperties properties) {
        var collector = new DeadLetterCollector(subscriptions.stream().toList(), topics, deadLetterStore);
        return new DeadLetterContainer(
                collector, topics.group(names.service() + "-dead-letters"), consumers, properties);
    }

    @Bean
    HeldUpRecords heldUpRecords(
            DeadLetters deadLetters, TenantDirectory tenants, MessagingProperties properties, Clock clock) {
        return new HeldUpRecords(deadLetters, tenants, properties, clock);
    }
}
