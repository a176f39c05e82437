package cn.volunteering.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries a trace through the outbox and the topics, so that a log line tells which request an event goes back to. */
public final class Traces {

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current trace in W3C form, or nothing outside a trace. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId() + "-01";
    }

    /** Runs the work as a part of the given trace, or of a new one. */
    public <T> T continuing(@Nullable String traceparent, String name, Supplier<T> work) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of("traceparent", traceparent);
        Span span = propagator.extract(carrier, Map::get).name(name).start();
        try (var _ = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }
}
