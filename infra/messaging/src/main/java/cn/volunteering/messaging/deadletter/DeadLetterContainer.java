package cn.volunteering.messaging.deadletter;

import cn.volunteering.messaging.MessagingProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Collects the dead letters of all subscriptions of a service in one consumer. Waits for the database for as long as it
 * takes.
 */
public final class DeadLetterContainer implements SmartLifecycle {

    private static final long PAUSE_MILLIS = 2_000;

    private final KafkaMessageListenerContainer<String, byte[]> container;

    DeadLetterContainer(
            DeadLetterCollector collector,
            String group,
            ConsumerFactory<String, byte[]> consumers,
            MessagingProperties properties) {
        var settings = new ContainerProperties(collector.deadLetterTopics());
        settings.setGroupId(group);
        settings.setMessageListener(collector);
        settings.setShutdownTimeout(properties.stopTimeout().toMillis());
        container = new KafkaMessageListenerContainer<>(consumers, settings);
        container.setBeanName(group);
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }
}
