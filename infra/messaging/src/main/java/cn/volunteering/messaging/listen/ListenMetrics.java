package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;

/** How long events are on their way until they are handled, per consumer group and tenant. */
final class ListenMetrics {

    private final MeterRegistry registry;
    private final Clock clock;

    ListenMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void handled(String group, EventEnvelope event) {
        Timer.builder("events.lag")
                .description("Time from the happening of an event to its handling")
                .tag("group", group)
                .tag("tenant", event.tenant().value())
                .register(registry)
                .record(Duration.between(event.time(), clock.instant()));
    }
}
