package cn.volunteering.gateway.door;

import cn.volunteering.edge.TenantRole;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * An event type that external systems may report or follow. Its writers and readers are part of the type.
 *
 * @param type name, including the version
 * @param topic topic of its events; not visible outside the platform
 * @param owner part that owns the type
 * @param title Chinese title
 * @param writers tenant roles that may report it
 * @param readers tenant roles that may follow it
 */
public record EventType(
        String type,
        String topic,
        String owner,
        String title,
        @DefaultValue Set<String> writers,
        @DefaultValue Set<String> readers) {

    public EventType {
        Assert.hasText(type, "event-types.yaml: an entry has no type");
        Assert.hasText(topic, "event-types.yaml: " + type + " has no topic");
        Assert.hasText(owner, "event-types.yaml: " + type + " has no owner");
        Assert.hasText(title, "event-types.yaml: " + type + " has no title");
        Assert.isTrue(TenantRole.ALL.containsAll(writers), "event-types.yaml: " + type + " has an unknown writer");
        Assert.isTrue(TenantRole.ALL.containsAll(readers), "event-types.yaml: " + type + " has an unknown reader");
    }

    /** Returns whether one of these tenant roles may report the type. */
    public boolean isWritableBy(Collection<String> roles) {
        return !Collections.disjoint(writers, roles);
    }

    /** Returns whether one of these tenant roles may follow the type. */
    public boolean isReadableBy(Collection<String> roles) {
        return !Collections.disjoint(readers, roles);
    }
}
