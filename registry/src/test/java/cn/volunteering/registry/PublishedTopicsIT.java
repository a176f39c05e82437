package cn.volunteering.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.Topics;
import cn.volunteering.registry.policy.PolicyPublished;
import cn.volunteering.registry.tenant.TenantChanged;
import cn.volunteering.testsupport.PlatformTest;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

/** Tests what the broker retains of the registry's topics. */
@PlatformTest
class PublishedTopicsIT {

    @Autowired
    KafkaAdmin kafka;

    @Autowired
    Topics topics;

    /** A restored database of another service must find the version that was in force on a day long past. */
    @Test
    void everyPublishedVersionOfAPolicyIsKept() throws Exception {
        var policies = configOf(PolicyPublished.TOPIC);

        assertThat(valueOf(policies, TopicConfig.CLEANUP_POLICY_CONFIG)).isEqualTo(TopicConfig.CLEANUP_POLICY_DELETE);
        assertThat(valueOf(policies, TopicConfig.RETENTION_MS_CONFIG)).isEqualTo("-1");
    }

    @Test
    void theLastStateOfATenantIsKept() throws Exception {
        assertThat(valueOf(configOf(TenantChanged.TOPIC), TopicConfig.CLEANUP_POLICY_CONFIG))
                .isEqualTo(TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    private Config configOf(String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topics.named(topic));
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource);
        }
    }

    private static String valueOf(Config config, String name) {
        return config.get(name).value();
    }
}
