package cn.volunteering.gateway.door;

import cn.volunteering.edge.TenantRole;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * An event type that passes the event door. Who may write and who may read is part of the type.
 *
 * @param type its name, version included
 * @param topic where its events lie; never shown outside
 * @param owner the part that owns it
 * @param title what people call it
 * @param writers roles in the tenant that may report it from outside
 * @param readers roles in the tenant that may follow it
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

    /** Whether someone with these roles in the tenant may report it. */
    public boolean isWritableBy(Collection<String> roles) {
        return !Collections.disjoint(writers, roles);
    }

    /** Whether someone with these roles in the tenant may follow it. */
    public boolean isReadableBy(Collection<String> roles) {
        return !Collections.disjoint(readers, roles);
    }
}
