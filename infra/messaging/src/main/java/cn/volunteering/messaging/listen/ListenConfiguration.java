package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.Traces;
import cn.volunteering.tenancy.TenantDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The listeners of a service. */
@Configuration(proxyBeanMethods = false)
public class ListenConfiguration {

    @Bean
    ListenMetrics listenMetrics(MeterRegistry registry, Clock clock) {
        return new ListenMetrics(registry, clock);
    }

    @Bean
    SubscriptionContainers subscriptionContainers(
            ObjectProvider<Subscription> subscriptions,
            EnvelopeReader reader,
            TenantDirectory tenants,
            Traces traces,
            ListenMetrics metrics,
            JsonMapper json,
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            Topics topics,
            MessagingProperties properties) {
        var incoming = new IncomingReader(reader, json);
        return new SubscriptionContainers(
                subscriptions.stream().toList(),
                (subscription, failures, deadLetters) ->
                        new EventDispatcher(subscription, incoming, tenants, traces, metrics, failures, deadLetters),
                consumers,
                kafka,
                topics,
                properties,
                metrics);
    }

    @Bean
    EventReplay eventReplay(
            ConsumerFactory<String, byte[]> consumers, EnvelopeReader reader, JsonMapper json, Topics topics) {
        return new EventReplay(consumers, new IncomingReader(reader, json), topics);
    }
}
