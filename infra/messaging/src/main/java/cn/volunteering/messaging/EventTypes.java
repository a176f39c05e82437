package cn.volunteering.messaging;

import cn.volunteering.domain.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Event types of one topic, each with the record that is its payload. A subject declares its own; a bean of this type
 * declares those of a topic that is not the service's own.
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

    /** Declares the events of a topic that keeps only the last record per key: a table of current states. */
    public static EventTypes publishingCompacted(String topic) {
        return new EventTypes(topic, true);
    }

    /** Adds a type with the record that is its payload. */
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

    /** The names of all types on this topic. */
    public Set<String> names() {
        return Set.copyOf(types.values());
    }

    Map<Class<? extends DomainEvent>, String> byPayload() {
        return Map.copyOf(types);
    }
}
