package cn.volunteering.gateway.door;

import cn.volunteering.contracts.DeclaredEvent;
import cn.volunteering.edge.TenantRole;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.util.Assert;
import tools.jackson.databind.JsonNode;

/**
 * An event type that can be reported or followed through the event door.
 *
 * @param type its name, version included
 * @param topic the topic of its events; never shown outside
 * @param owner the service that publishes it
 * @param title its name for people
 * @param payload the JSON Schema of its data
 * @param writers roles in the tenant that may report it from outside
 * @param readers roles in the tenant that may follow it
 */
public record EventType(
        String type,
        String topic,
        String owner,
        String title,
        JsonNode payload,
        Set<String> writers,
        Set<String> readers) {

    /**
     * Creates an event type.
     *
     * @throws IllegalArgumentException if a reader or writer is not a role in a tenant
     */
    public EventType {
        writers = Set.copyOf(writers);
        readers = Set.copyOf(readers);
        Assert.isTrue(
                TenantRole.ALL.containsAll(writers), () -> type + ".json: x-outside names an unknown role as a writer");
        Assert.isTrue(
                TenantRole.ALL.containsAll(readers), () -> type + ".json: x-outside names an unknown role as a reader");
    }

    /** Returns the event type that a contract file declares. */
    static EventType of(DeclaredEvent declared) {
        return new EventType(
                declared.type(),
                declared.topic(),
                declared.owner(),
                declared.title(),
                declared.payload(),
                Set.copyOf(declared.writers()),
                Set.copyOf(declared.readers()));
    }

    /** Returns whether a caller with these roles in the tenant may report events of this type. */
    public boolean isWritableBy(Collection<String> roles) {
        return !Collections.disjoint(writers, roles);
    }

    /** Returns whether a caller with these roles in the tenant may follow events of this type. */
    public boolean isReadableBy(Collection<String> roles) {
        return !Collections.disjoint(readers, roles);
    }
}
