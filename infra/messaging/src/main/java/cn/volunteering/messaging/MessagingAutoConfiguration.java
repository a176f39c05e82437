package cn.volunteering.messaging;

import cn.volunteering.messaging.tenants.KafkaTenantDirectory;
import cn.volunteering.tenancy.TenantDirectory;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Beans of every process that exchanges events, with or without a database. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties({MessagingProperties.class, KafkaProperties.class})
public class MessagingAutoConfiguration {

    /** The larger a poll, the fewer times the total of one person is recomputed. */
    private static final int RECORDS_PER_POLL = 2_000;

    private static final int BYTES_PER_REQUEST = 65_536;

    @Bean
    JacksonModule identifierModule() {
        return new IdentifierModule();
    }

    @Bean
    Topics topics(MessagingProperties properties) {
        return new Topics(properties.topicPrefix());
    }

    @Bean
    EventCatalog eventCatalog(ObjectProvider<PublishedEvents> published) {
        return new EventCatalog(() -> published.stream().toList());
    }

    @Bean
    EnvelopeWriter envelopeWriter(JsonMapper json, Topics topics) {
        return new EnvelopeWriter(json, topics);
    }

    @Bean
    EnvelopeReader envelopeReader(JsonMapper json) {
        return new EnvelopeReader(json);
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** Fails fast when the broker is unavailable: the events wait in their outboxes and are sent later. */
    @Bean
    ProducerFactory<String, byte[]> eventProducerFactory(KafkaProperties properties, KafkaConnectionDetails kafka) {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, BYTES_PER_REQUEST);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> eventProducerFactory) {
        return new KafkaTemplate<>(eventProducerFactory);
    }

    @Bean
    EventPublisher eventPublisher(KafkaTemplate<String, byte[]> eventTemplate, EnvelopeWriter writer) {
        return new EventPublisher(eventTemplate, writer);
    }

    /**
     * Keeps the session time-out short, because after a crash a group continues only when the broker drops the dead
     * member.
     */
    @Bean
    ConsumerFactory<String, byte[]> eventConsumerFactory(KafkaProperties properties, KafkaConnectionDetails kafka) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_POLL);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    @ConditionalOnMissingBean(TenantDirectory.class)
    KafkaTenantDirectory tenantDirectory(
            ConsumerFactory<String, byte[]> eventConsumerFactory,
            EnvelopeReader reader,
            JsonMapper json,
            Topics topics) {
        return new KafkaTenantDirectory(eventConsumerFactory, reader, json, topics);
    }
}
