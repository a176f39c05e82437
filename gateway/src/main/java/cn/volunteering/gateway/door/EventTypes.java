package cn.volunteering.gateway.door;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All declared event types. What is not declared does not exist for the world outside. */
public final class EventTypes {

    private final Map<String, EventType> byName;

    public EventTypes(List<EventType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));
    }

    /** The type with that name, if these roles may report it. */
    public Optional<EventType> writable(String name, Collection<String> roles) {
        return Optional.ofNullable(byName.get(name)).filter(type -> type.isWritableBy(roles));
    }

    /** The types that these roles may follow. */
    public List<EventType> readableBy(Collection<String> roles) {
        return byName.values().stream()
                .filter(type -> type.isReadableBy(roles))
                .sorted(Comparator.comparing(EventType::type))
                .toList();
    }

    /** The types that these roles may report or follow. */
    public List<EventType> visibleTo(Collection<String> roles) {
        return byName.values().stream()
                .filter(type -> type.isReadableBy(roles) || type.isWritableBy(roles))
                .sorted(Comparator.comparing(EventType::type))
                .toList();
    }

    /** The types that somebody may report. */
    public List<EventType> reportable() {
        return byName.values().stream()
                .filter(type -> !type.writers().isEmpty())
                .toList();
    }

    /** The roles that may report something. */
    Set<String> reporters() {
        return rolesOf(EventType::writers);
    }

    /** The roles that may follow something. */
    Set<String> followers() {
        return rolesOf(EventType::readers);
    }

    private Set<String> rolesOf(Function<EventType, Set<String>> side) {
        return byName.values().stream().map(side).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The topics that somebody may follow. */
    public Set<String> topicsToFollow() {
        return byName.values().stream()
                .filter(type -> !type.readers().isEmpty())
                .map(EventType::topic)
                .collect(Collectors.toUnmodifiableSet());
    }
}
