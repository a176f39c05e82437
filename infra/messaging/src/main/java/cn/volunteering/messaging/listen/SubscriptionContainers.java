package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** Runs the subscriptions of a service, each as a consumer group of its own that also hears its own retries. */
public final class SubscriptionContainers implements SmartLifecycle {

    /** The header of a dead letter that tells its cause by a stable code. */
    public static final String REASON = "dlt_reason";

    /** The header of a dead letter that tells its cause in words. */
    public static final String MESSAGE = "dlt_message";

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionContainers.class);

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaOperations<String, byte[]> kafka;
    private final Topics topics;
    private final MessagingProperties properties;
    private final ListenMetrics metrics;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private volatile boolean running;

    SubscriptionContainers(
            List<Subscription> subscriptions,
            Function<Subscription, EventDispatcher> dispatchers,
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
        subscriptions.forEach(subscription -> containers.add(container(subscription, dispatchers.apply(subscription))));
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, EventDispatcher dispatcher) {
        var settings = new ContainerProperties(heardBy(subscription));
        settings.setGroupId(topics.group(subscription.group()));
        settings.setMessageListener(dispatcher);
        settings.setShutdownTimeout(properties.stopTimeout().toMillis());
        var container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName(subscription.group());
        container.setCommonErrorHandler(errorHandler(subscription));
        metrics.watch(subscription.group(), container);
        return container;
    }

    private String[] heardBy(Subscription subscription) {
        return subscription.topics().stream()
                .flatMap(topic -> Stream.of(topics.named(topic), topics.retry(topic, subscription.group())))
                .toArray(String[]::new);
    }

    private DefaultErrorHandler errorHandler(Subscription subscription) {
        String group = subscription.group();
        var deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (message, _) -> new TopicPartition(deadLettersOf(message.topic(), group), -1));
        deadLetters.setHeadersFunction((_, failure) -> causeOf(failure));
        var policy = new FailurePolicy(properties);
        var handler = new DefaultErrorHandler((message, failure) -> {
            deadLetters.accept(message, failure);
            tellOf(message, group, FailurePolicy.reasonOf(failure));
        });
        // No failure is hopeless before the policy has been asked: by itself the handler would settle that by its
        // class.
        handler.setClassifications(Map.of(), true);
        handler.setBackOffFunction((_, failure) -> policy.backOffFor(failure));
        return handler;
    }

    private String deadLettersOf(String brokerName, String group) {
        return topics.deadLetters(topics.published(brokerName, group), group);
    }

    private void tellOf(ConsumerRecord<?, ?> message, String group, String reason) {
        metrics.putAside(group, reason);
        LOG.warn("{} puts {}-{}@{} aside: {}", group, message.topic(), message.partition(), message.offset(), reason);
    }

    private static RecordHeaders causeOf(Exception failure) {
        var last = FailurePolicy.causes(failure).reduce((_, cause) -> cause).orElse(failure);
        var headers = new RecordHeaders();
        headers.add(REASON, FailurePolicy.reasonOf(failure).getBytes(StandardCharsets.UTF_8));
        headers.add(MESSAGE, String.valueOf(last.getMessage()).getBytes(StandardCharsets.UTF_8));
        return headers;
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
