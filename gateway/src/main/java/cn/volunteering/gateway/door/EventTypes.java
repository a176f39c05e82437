package cn.volunteering.gateway.door;

import cn.volunteering.contracts.DeclaredEvent;
import cn.volunteering.contracts.DeclaredEvents;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.Assert;

/**
 * The event types that can be reported or followed through the event door. For callers outside, no other type exists.
 */
public final class EventTypes {

    private final Map<String, EventType> byName;

    EventTypes(List<EventType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));
    }

    /**
     * Returns the types that the contract files of all services open to callers outside.
     *
     * @throws IllegalArgumentException if a file names an unknown role
     */
    public static EventTypes declared() {
        return new EventTypes(DeclaredEvents.ofThePlatform().stream()
                .filter(DeclaredEvent::isVisibleOutside)
                .map(EventType::of)
                .toList());
    }

    /** Returns the type with that name if these roles may report it. */
    public Optional<EventType> writable(String name, Collection<String> roles) {
        return Optional.ofNullable(byName.get(name)).filter(type -> type.isWritableBy(roles));
    }

    /** Returns the types that these roles may follow, sorted by name. */
    public List<EventType> readableBy(Collection<String> roles) {
        return byName.values().stream()
                .filter(type -> type.isReadableBy(roles))
                .sorted(Comparator.comparing(EventType::type))
                .toList();
    }

    /** Returns the types that these roles may report or follow, sorted by name. */
    public List<EventType> visibleTo(Collection<String> roles) {
        return byName.values().stream()
                .filter(type -> type.isReadableBy(roles) || type.isWritableBy(roles))
                .sorted(Comparator.comparing(EventType::type))
                .toList();
    }

    /** Returns the types that any role may report. */
    public List<EventType> reportable() {
        return byName.values().stream()
                .filter(type -> !type.writers().isEmpty())
                .toList();
    }

    /**
     * Returns the one topic of all types that any role may report. The door recognises repeated reports on this topic
     * only.
     *
     * @throws IllegalStateException if the types name no topic or several
     */
    public String topicOfReports() {
        List<String> topics =
                reportable().stream().map(EventType::topic).distinct().toList();
        Assert.state(topics.size() == 1, () -> "Types with writers must share one x-topic, but name " + topics);
        return topics.getFirst();
    }

    /** Returns the roles that may report at least one type. */
    Set<String> reporters() {
        return rolesOf(EventType::writers);
    }

    /** Returns the roles that may follow at least one type. */
    Set<String> followers() {
        return rolesOf(EventType::readers);
    }

    private Set<String> rolesOf(Function<EventType, Set<String>> side) {
        return byName.values().stream().map(side).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the topics of the types that any role may follow. */
    public Set<String> topicsToFollow() {
        return byName.values().stream()
                .filter(type -> !type.readers().isEmpty())
                .map(EventType::topic)
                .collect(Collectors.toUnmodifiableSet());
    }
}
