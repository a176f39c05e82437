package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.EventMeters;
import cn.volunteering.tenancy.TenantId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.Metric;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Metrics of event consumption per consumer group. */
final class ListenMetrics {

    private static final String LAG_OF_A_PARTITION = "records-lag";

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<Lag, Timer> lags = new ConcurrentHashMap<>();

    private record Lag(String group, TenantId tenant) {}

    ListenMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Reports how many records are waiting for the group, as its consumers last learnt from the broker. */
    void watch(String group, MessageListenerContainer container) {
        Gauge.builder(EventMeters.WAITING, container, ListenMetrics::waiting)
                .description("Records that a group has not handled yet")
                .tag(EventMeters.GROUP, group)
                .register(registry);
    }

    private static double waiting(MessageListenerContainer container) {
        return container.metrics().values().stream()
                .flatMap(ofConsumer -> ofConsumer.values().stream())
                .filter(metric -> metric.metricName().name().equals(LAG_OF_A_PARTITION))
                .mapToDouble(ListenMetrics::valueOf)
                .filter(Double::isFinite)
                .sum();
    }

    private static double valueOf(Metric metric) {
        return metric.metricValue() instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    void handled(String group, EventEnvelope event) {
        lags.computeIfAbsent(new Lag(group, event.tenant()), this::timer)
                .record(Duration.between(event.time(), clock.instant()));
    }

    private Timer timer(Lag lag) {
        return Timer.builder(EventMeters.LAG)
                .description("Time from an event until it is handled")
                .tag(EventMeters.GROUP, lag.group())
                .tag(EventMeters.TENANT, lag.tenant().value())
                .register(registry);
    }

    void putAside(String group, String reason) {
        registry.counter(EventMeters.PUT_ASIDE, EventMeters.GROUP, group, EventMeters.REASON, reason)
                .increment();
    }
}
