package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** Runs the subscriptions of a service, each as a separate consumer group that also reads its retry topics. */
public final class SubscriptionContainers implements SmartLifecycle {

    /** The header of a dead letter that holds the stable code of its cause. */
    public static final String REASON = "dlt_reason";

    /** The header of a dead letter that describes its cause. */
    public static final String MESSAGE = "dlt_message";

    /** Makes the broker answer only once this many bytes are available, or after this time. */
    private static final Properties GATHERING = new Properties();

    static {
        GATHERING.setProperty(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, "500000");
        GATHERING.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "500");
    }

    /** Creates the listener of a subscription. */
    @FunctionalInterface
    interface Dispatchers {
        EventDispatcher of(Subscription subscription, FailurePolicy failures, ConsumerRecordRecoverer deadLetters);
    }

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaOperations<String, byte[]> kafka;
    private final Topics topics;
    private final MessagingProperties properties;
    private final ListenMetrics metrics;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private volatile boolean running;

    SubscriptionContainers(
            List<Subscription> subscriptions,
            Dispatchers dispatchers,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka,
            Topics topics,
            MessagingProperties properties,
            ListenMetrics metrics) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.topics = topics;
        this.properties = properties;
        this.metrics = metrics;
        subscriptions.forEach(subscription -> containers.add(container(subscription, dispatchers)));
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, Dispatchers dispatchers) {
        var deadLetters = new PutAside(subscription.group(), kafka, topics, metrics);
        var failures = new FailurePolicy(properties);
        var settings = new ContainerProperties(topicsOf(subscription));
        settings.setGroupId(topics.group(subscription.group()));
        if (subscription.gathers()) {
            settings.setKafkaConsumerProperties(GATHERING);
        }
        settings.setMessageListener(dispatchers.of(subscription, failures, deadLetters));
        settings.setShutdownTimeout(properties.stopTimeout().toMillis());
        var container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName(subscription.group());
        container.setConcurrency(properties.partitions());
        container.setCommonErrorHandler(errorHandler(deadLetters, failures));
        metrics.watch(subscription.group(), container);
        return container;
    }

    private String[] topicsOf(Subscription subscription) {
        return subscription.topics().stream()
                .flatMap(topic -> Stream.of(topics.named(topic), topics.retry(topic, subscription.group())))
                .toArray(String[]::new);
    }

    /** Handles the record that the dispatcher left: it has to wait, or it has waited long enough. */
    private DefaultErrorHandler errorHandler(ConsumerRecordRecoverer deadLetters, FailurePolicy failures) {
        var handler = new DefaultErrorHandler(deadLetters);
        // Treat every exception as retryable; the policy decides.
        handler.setClassifications(Map.of(), true);
        handler.setBackOffFunction((_, failure) -> failures.backOffFor(failure));
        return handler;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
