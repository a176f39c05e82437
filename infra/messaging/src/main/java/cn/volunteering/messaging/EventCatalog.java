package cn.volunteering.messaging;

import cn.volunteering.domain.DomainEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds type and topic of an event by the class of its payload. */
public final class EventCatalog {

    /** Where an event of some class goes and under which name. */
    public record Route(String type, String topic) {}

    private final Map<Class<?>, Route> routes = new HashMap<>();

    public EventCatalog(List<EventTypes> declarations) {
        declarations.forEach(declared -> declared.byPayload()
                .forEach((payload, type) -> routes.put(payload, new Route(type, declared.topic()))));
    }

    /**
     * The route of an event.
     *
     * @throws IllegalArgumentException if no {@link EventTypes} declares it: a fault of the program
     */
    public Route routeOf(DomainEvent event) {
        @Nullable Route route = routes.get(event.getClass());
        if (route == null) {
            throw new IllegalArgumentException(event.getClass() + " is not declared as an event type");
        }
        return route;
    }
}
