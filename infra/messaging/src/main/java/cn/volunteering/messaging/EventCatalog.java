package cn.volunteering.messaging;

import cn.volunteering.domain.DomainEvent;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the type and topic of an event by the class of its payload. */
public final class EventCatalog {

    /** The type and topic of the events of one class. */
    public record Route(String type, String topic) {}

    private final Supplier<? extends Collection<? extends PublishedEvents>> declarations;
    private final Map<Class<?>, Route> routes = new ConcurrentHashMap<>();

    /**
     * @param declarations read when the first event of a class is saved
     */
    public EventCatalog(Supplier<? extends Collection<? extends PublishedEvents>> declarations) {
        this.declarations = declarations;
    }

    /**
     * Returns the route of an event.
     *
     * @throws IllegalArgumentException if no subject declares the event, which is a programming error
     */
    public Route routeOf(DomainEvent event) {
        return routes.computeIfAbsent(event.getClass(), this::declared);
    }

    private Route declared(Class<?> payload) {
        return declarations.get().stream()
                .map(PublishedEvents::events)
                .filter(types -> types.byPayload().containsKey(payload))
                .findFirst()
                .map(types -> new Route(types.byPayload().get(payload), types.topic()))
                .orElseThrow(() -> new IllegalArgumentException(payload + " is not declared as an event type"));
    }
}
