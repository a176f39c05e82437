package cn.volunteering.testsupport;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.tenants.TenantChanged;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.mongo.TenantCollections;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The beans available to a {@link PlatformTest}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSupportConfiguration {

    /** Creates the topic of the registry, which does not run in these tests. */
    @Bean
    NewTopic tenantsTopic(Topics topics) {
        return TopicBuilder.name(topics.named(TenantChanged.TOPIC))
                .partitions(1)
                .compact()
                .build();
    }

    @Bean
    TestEvents testEvents(
            KafkaTemplate<String, byte[]> kafka,
            ConsumerFactory<String, byte[]> consumers,
            EnvelopeWriter writer,
            EnvelopeReader reader,
            JsonMapper json,
            Topics topics) {
        return new TestEvents(kafka, consumers, writer, reader, json, topics);
    }

    @Bean
    TestTenants testTenants(
            TestEvents events, TenantDirectory directory, TenantCollections collections, TestClient client) {
        return new TestTenants(events, directory, collections, client);
    }

    @Bean
    TestClient testClient(Environment environment, JsonMapper json) {
        return new TestClient(environment, json);
    }
}
