package cn.volunteering.gateway.door;

import cn.volunteering.gateway.signin.EventRoles;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** Provides the event types of the door, and creates the topic for events from outside. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final String KEEP_FOR_EVER = "-1";

    @Bean
    EventTypes eventTypes() {
        return EventTypes.declared();
    }

    @Bean
    EventRoles eventRoles(EventTypes types) {
        return new EventRoles(types.reporters(), types.followers());
    }

    @Bean
    NewTopic topicOfReports(EventTypes types, Topics topics, MessagingProperties messaging) {
        return TopicBuilder.name(topics.named(types.topicOfReports()))
                .partitions(messaging.partitions())
                .replicas(messaging.replicationFactor())
                .config(TopicConfig.RETENTION_MS_CONFIG, KEEP_FOR_EVER)
                .build();
    }
}
