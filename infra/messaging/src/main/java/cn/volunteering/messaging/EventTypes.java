package cn.volunteering.messaging;

import cn.volunteering.domain.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The event types of one topic, each with its payload record. A subject declares its own types; a bean of this type
 * declares those of a topic that the service does not own.
 */
public final class EventTypes implements PublishedEvents {

    private final String topic;
    private final boolean compacted;
    private final Map<Class<? extends DomainEvent>, String> types = new LinkedHashMap<>();

    private EventTypes(String topic, boolean compacted) {
        this.topic = topic;
        this.compacted = compacted;
    }

    /** Declares the events of a topic that keeps every record. */
    public static EventTypes publishing(String topic) {
        return new EventTypes(topic, false);
    }

    /**
     * Declares the events of a compacted topic, which keeps only the latest record per key: a table of current states.
     */
    public static EventTypes publishingCompacted(String topic) {
        return new EventTypes(topic, true);
    }

    /** Adds a type with its payload record. */
    public EventTypes type(String type, Class<? extends DomainEvent> payload) {
        types.put(payload, type);
        return this;
    }

    @Override
    public EventTypes events() {
        return this;
    }

    public String topic() {
        return topic;
    }

    public boolean isCompacted() {
        return compacted;
    }

    /** Returns the names of all types on this topic. */
    public Set<String> names() {
        return Set.copyOf(types.values());
    }

    Map<Class<? extends DomainEvent>, String> byPayload() {
        return Map.copyOf(types);
    }
}
