package cn.volunteering.messaging.outbox;

import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The relay of a service that owns aggregates. */
@Configuration(proxyBeanMethods = false)
public class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            KafkaTemplate<String, byte[]> kafka,
            EnvelopeWriter writer,
            JsonMapper json,
            DatabaseNames names,
            TenantDirectory tenants,
            MessagingProperties properties,
            MeterRegistry meters,
            Clock clock) {
        var sender = new OutboxSender(kafka, writer, json, "/" + names.service());
        return new OutboxRelay(sender, tenants, properties, new OutboxMetrics(meters, clock), clock);
    }
}
