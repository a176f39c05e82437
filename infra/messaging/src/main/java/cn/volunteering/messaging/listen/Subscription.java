package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What one consumer group of a service listens to. Declared as a bean; types without a handler are passed over. A
 * handler runs in the scope of the events' tenant, see {@link EventHandler}.
 */
public final class Subscription {

    private final String group;
    private final Set<String> topics = new LinkedHashSet<>();
    private final Map<String, Route<?>> routes = new HashMap<>();
    private boolean inAnyTenantState;

    /** A handler with the class that it reads the payload as. */
    record Route<D>(Class<D> dataType, EventHandler<D> handler) {}

    private Subscription(String group) {
        this.group = group;
    }

    /** A subscription of the given consumer group, for example {@code scoring-hours}. */
    public static Subscription of(String group) {
        return new Subscription(group);
    }

    /** Listens to one more topic. */
    public Subscription topic(String topic) {
        topics.add(topic);
        return this;
    }

    /**
     * Handles events of one type together, as one poll brings them for a tenant.
     *
     * @param dataType the service's own record for the payload; unknown fields are ignored
     */
    public <D> Subscription on(String type, Class<D> dataType, EventHandler<D> handler) {
        routes.put(type, new Route<>(dataType, handler));
        return this;
    }

    /**
     * Handles events of one type one by one: for rare events, of which each is a piece of work.
     *
     * @param dataType the service's own record for the payload; unknown fields are ignored
     */
    public <D> Subscription onEach(String type, Class<D> dataType, BiConsumer<EventEnvelope, D> handler) {
        return on(
                type,
                dataType,
                events -> events.forEach(received -> handler.accept(received.event(), received.data())));
    }

    /** Handles events of tenants that are not active too: for the setting up and removing of tenants only. */
    public Subscription inAnyTenantState() {
        inAnyTenantState = true;
        return this;
    }

    public String group() {
        return group;
    }

    public Set<String> topics() {
        return Set.copyOf(topics);
    }

    /** The types of events that are handled. */
    public Set<String> types() {
        return Set.copyOf(routes.keySet());
    }

    Optional<Route<?>> routeOf(String type) {
        return Optional.ofNullable(routes.get(type));
    }

    /** Whether events of tenants that are not active are handled too. */
    public boolean acceptsAnyTenantState() {
        return inAnyTenantState;
    }
}
