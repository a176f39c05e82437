package cn.volunteering.messaging;

import cn.volunteering.messaging.listen.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Creates the topics that a service publishes to and the dead-letter topics of its consumer groups. */
@Configuration(proxyBeanMethods = false)
public class TopicConfiguration {

    @Bean
    NewTopics platformTopics(
            ObjectProvider<PublishedEvents> published,
            ObjectProvider<Subscription> subscriptions,
            Topics topics,
            MessagingProperties properties) {
        var byName = new LinkedHashMap<String, NewTopic>();
        published.stream()
                .map(PublishedEvents::events)
                .filter(types -> !types.names().isEmpty())
                .forEach(types -> add(byName, publishedTopic(types, topics, properties)));
        subscriptions.stream().forEach(subscription -> ownTopics(subscription, topics)
                .forEach(name -> add(byName, plain(name, properties).build())));
        return new NewTopics(byName.values().toArray(NewTopic[]::new));
    }

    private static NewTopic publishedTopic(EventTypes types, Topics topics, MessagingProperties properties) {
        TopicBuilder topic = plain(topics.named(types.topic()), properties);
        return types.isCompacted()
                ? topic.config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                        .build()
                : topic.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
    }

    private static Iterable<String> ownTopics(Subscription subscription, Topics topics) {
        var names = new ArrayList<String>();
        for (String topic : subscription.topics()) {
            names.add(topics.retry(topic, subscription.group()));
            names.add(topics.deadLetters(topic, subscription.group()));
        }
        return names;
    }

    private static TopicBuilder plain(String name, MessagingProperties properties) {
        return TopicBuilder.name(name).partitions(properties.partitions()).replicas(properties.replicationFactor());
    }

    private static void add(Map<String, NewTopic> topics, NewTopic topic) {
        topics.putIfAbsent(topic.name(), topic);
    }
}
