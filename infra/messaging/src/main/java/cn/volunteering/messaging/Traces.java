package cn.volunteering.messaging;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries traces through the outbox and the topics, so that a log line leads back to the request that caused an event.
 */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";
    private static final Pattern W3C = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Returns the current trace in W3C form, or {@code null} outside a trace. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var carrier = new HashMap<String, String>();
        propagator.inject(span.context(), carrier, Map::put);
        return carrier.get(TRACEPARENT);
    }

    /**
     * Runs work that several events caused: within their trace if they share one, otherwise in a new trace that links
     * to each of theirs.
     *
     * @param causes distinct traces in W3C form
     */
    public <T> T continuing(List<String> causes, String name, Supplier<T> work) {
        Span span = builder(causes).name(name).start();
        try (var _ = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }

    private Span.Builder builder(List<String> causes) {
        if (causes.size() == 1) {
            return propagator.extract(Map.of(TRACEPARENT, causes.getFirst()), Map::get);
        }
        Span.Builder builder = tracer.spanBuilder().setNoParent();
        causes.forEach(cause -> link(builder, cause));
        return builder;
    }

    private void link(Span.Builder builder, String cause) {
        var parts = W3C.matcher(cause);
        if (parts.matches()) {
            builder.addLink(new Link(tracer.traceContextBuilder()
                    .traceId(parts.group(1))
                    .spanId(parts.group(2))
                    .sampled(true)
                    .build()));
        }
    }
}
