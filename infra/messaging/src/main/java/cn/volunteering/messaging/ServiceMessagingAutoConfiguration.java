package cn.volunteering.messaging;

import cn.volunteering.messaging.deadletter.DeadLetterConfiguration;
import cn.volunteering.messaging.listen.ListenConfiguration;
import cn.volunteering.messaging.outbox.OutboxConfiguration;
import cn.volunteering.messaging.store.StoreConfiguration;
import cn.volunteering.messaging.tenants.TenantSetupConfiguration;
import cn.volunteering.tenancy.mongo.TenancyAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Beans of a service that owns aggregates: stores, outboxes, listeners, dead letters and topics. */
@AutoConfiguration(after = {MessagingAutoConfiguration.class, TenancyAutoConfiguration.class})
@ConditionalOnBean(MongoTemplate.class)
@Import({
    OutboxConfiguration.class,
    StoreConfiguration.class,
    ListenConfiguration.class,
    DeadLetterConfiguration.class,
    TenantSetupConfiguration.class,
    TopicConfiguration.class
})
public class ServiceMessagingAutoConfiguration {}
