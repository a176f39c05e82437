package cn.volunteering.messaging.outbox;

import cn.volunteering.messaging.EventMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The age of the oldest unsent event per tenant, in seconds. A sweep finds waiting events; the reported age then grows
 * until the outbox is empty.
 */
final class OutboxMetrics {

    private final Clock clock;
    private final MultiGauge gauge;
    private final Map<Outbox, Instant> waiting = new ConcurrentHashMap<>();

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.gauge = MultiGauge.builder(EventMeters.OLDEST_UNSENT)
                .description("Age of the oldest unsent event")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Reports a gauge for each tenant that has one of these outboxes, and for no other. */
    void watch(Collection<Outbox> outboxes) {
        waiting.keySet().retainAll(outboxes);
        gauge.register(outboxes.stream()
                .map(OutboxMetrics::tenantOf)
                .distinct()
                .map(tenant -> MultiGauge.Row.of(
                        Tags.of(EventMeters.TENANT, tenant), this, metrics -> metrics.secondsOf(tenant)))
                .toList());
    }

    void waits(Outbox outbox, Instant since) {
        waiting.put(outbox, since);
    }

    void emptied(Outbox outbox) {
        waiting.remove(outbox);
    }

    private double secondsOf(String tenant) {
        return waiting.entrySet().stream()
                .filter(entry -> tenantOf(entry.getKey()).equals(tenant))
                .map(Map.Entry::getValue)
                .min(Instant::compareTo)
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private static String tenantOf(Outbox outbox) {
        return outbox.tenant() == null ? EventMeters.NO_TENANT : outbox.tenant().value();
    }
}
