package cn.volunteering.messaging.outbox;

import cn.volunteering.tenancy.TenantId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The age of the oldest unsent event per tenant, in seconds, as of the last sweep. */
final class OutboxMetrics {

    private final MultiGauge gauge;
    private final Map<String, Duration> ages = new ConcurrentHashMap<>();

    OutboxMetrics(MeterRegistry registry) {
        this.gauge = MultiGauge.builder("outbox.oldest.unsent")
                .description("Age of the oldest unsent event")
                .baseUnit("seconds")
                .register(registry);
    }

    void reset() {
        ages.clear();
        publish();
    }

    void oldestUnsent(@Nullable TenantId tenant, Duration age) {
        ages.merge(tenant == null ? "" : tenant.value(), age, (a, b) -> a.compareTo(b) > 0 ? a : b);
        publish();
    }

    private void publish() {
        gauge.register(
                ages.entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(
                                Tags.of("tenant", entry.getKey()),
                                entry.getValue().toSeconds()))
                        .toList(),
                true);
    }
}
