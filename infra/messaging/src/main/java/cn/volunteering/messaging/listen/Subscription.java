package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The topics and event types that one consumer group of a service handles. Declared as a bean; types without a handler
 * are skipped. Handlers run in the scope of the events' tenant, see {@link EventHandler}.
 */
public final class Subscription {

    private final String group;
    private final Set<String> topics = new LinkedHashSet<>();
    private final Map<String, Route<?>> routes = new HashMap<>();
    private boolean inAnyTenantState;
    private boolean gathers;

    /** A handler with its payload class. */
    record Route<D>(Class<D> dataType, EventHandler<D> handler) {}

    private Subscription(String group) {
        this.group = group;
    }

    /** Creates a subscription of the given consumer group, for example {@code scoring-hours}. */
    public static Subscription of(String group) {
        return new Subscription(group);
    }

    /** Adds a topic. */
    public Subscription topic(String topic) {
        topics.add(topic);
        return this;
    }

    /**
     * Handles the events of one type in bundles, one per poll and tenant.
     *
     * @param dataType the service's own record for the payload; unknown fields are ignored
     */
    public <D> Subscription on(String type, Class<D> dataType, EventHandler<D> handler) {
        routes.put(type, new Route<>(dataType, handler));
        return this;
    }

    /**
     * Handles the events of one type one at a time: for rare events that each need separate work.
     *
     * @param dataType the service's own record for the payload; unknown fields are ignored
     */
    public <D> Subscription onEach(String type, Class<D> dataType, BiConsumer<EventEnvelope, D> handler) {
        return on(
                type,
                dataType,
                events -> events.forEach(received -> handler.accept(received.event(), received.data())));
    }

    /** Includes events of tenants that are not active: only for setting up and removing tenants. */
    public Subscription inAnyTenantState() {
        inAnyTenantState = true;
        return this;
    }

    /**
     * Gathers events for at most half a second before they are handled, so that a busy topic delivers many at a time.
     * Use it for handlers that recompute totals: they then do so less often.
     */
    public Subscription gathering() {
        gathers = true;
        return this;
    }

    /** Returns whether events gather before they are handled. */
    boolean gathers() {
        return gathers;
    }

    public String group() {
        return group;
    }

    public Set<String> topics() {
        return Set.copyOf(topics);
    }

    /** Returns the event types that are handled. */
    public Set<String> types() {
        return Set.copyOf(routes.keySet());
    }

    Optional<Route<?>> routeOf(String type) {
        return Optional.ofNullable(routes.get(type));
    }

    /** Returns whether events of tenants that are not active are handled, too. */
    public boolean acceptsAnyTenantState() {
        return inAnyTenantState;
    }
}
