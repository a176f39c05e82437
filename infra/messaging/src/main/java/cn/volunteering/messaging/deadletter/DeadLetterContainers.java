package cn.volunteering.messaging.deadletter;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/** Collects the dead letters of all subscriptions of a service. Waits for the storage as long as it takes. */
public final class DeadLetterContainers implements SmartLifecycle {

    private static final long PAUSE_MILLIS = 2_000;

    private final List<KafkaMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private volatile boolean running;

    public DeadLetterContainers(
            List<Subscription> subscriptions,
            AggregateStore<DeadLetter> letters,
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            MessagingProperties properties) {
        for (Subscription subscription : subscriptions) {
            for (String topic : subscription.topics()) {
                var collector = new DeadLetterCollector(topic, subscription.group(), topics, letters);
                containers.add(container(collector, subscription, consumers, topics, properties));
            }
        }
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            DeadLetterCollector collector,
            Subscription subscription,
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            MessagingProperties properties) {
        var settings = new ContainerProperties(collector.deadLetterTopic());
        settings.setGroupId(topics.group(subscription.group()) + ".dead-letters");
        settings.setMessageListener(collector);
        settings.setShutdownTimeout(properties.stopTimeout().toMillis());
        var container = new KafkaMessageListenerContainer<>(consumers, settings);
        container.setBeanName(collector.deadLetterTopic());
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    @Override
    public void start() {
        containers.forEach(KafkaMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(KafkaMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
