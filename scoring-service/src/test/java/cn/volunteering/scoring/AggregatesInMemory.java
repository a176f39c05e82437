package cn.volunteering.scoring;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Aggregates of one tenant, used by one thread. A change without a difference and without events keeps the version. */
public final class AggregatesInMemory<T> implements Aggregates<T> {

    private final Map<String, Versioned<T>> held = new LinkedHashMap<>();
    private final Consumer<DomainEvent> published;

    public AggregatesInMemory(Consumer<DomainEvent> published) {
        this.published = published;
    }

    /** Returns the states in the order of their first storing. */
    public List<T> all() {
        return held.values().stream().map(Versioned::state).toList();
    }

    @Override
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Versioned<T> get(String id) {
        return find(id).orElseThrow(() -> new NotFoundException("aggregates", id));
    }

    @Override
    public List<Versioned<T>> findAll(Collection<String> ids) {
        return ids.stream().map(held::get).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean insertIfAbsent(String id, Decision<T> decision) {
        if (held.containsKey(id)) {
            return false;
        }
        store(new Versioned<>(id, 0, decision.orThrow()), decision);
        return true;
    }

    @Override
    public Versioned<T> change(String id, Function<T, Decision<T>> command) {
        var before = get(id);
        return store(before, command.apply(before.state()));
    }

    @Override
    public Versioned<T> changeOrBegin(String id, Supplier<T> blank, Function<T, Decision<T>> command) {
        var before = find(id).orElseGet(() -> new Versioned<>(id, 0, blank.get()));
        return store(before, command.apply(before.state()));
    }

    private Versioned<T> store(Versioned<T> before, Decision<T> decision) {
        T next = decision.orThrow();
        var events = ((Decision.Accepted<T>) decision).events();
        boolean isFirst = !held.containsKey(before.id()) && before.version() == 0;
        if (!isFirst && events.isEmpty() && next.equals(before.state())) {
            return before;
        }
        var after = new Versioned<>(before.id(), before.version() + 1, next);
        held.put(before.id(), after);
        events.forEach(published);
        return after;
    }

    @Override
    public void remove(Versioned<T> seen) {
        held.remove(seen.id());
    }

    @Override
    public Versioned<T> insert(String id, Decision<T> decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> insertAllAbsent(Map<String, Decision.Accepted<T>> firsts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Versioned<T> save(Versioned<T> before, Decision<T> decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Versioned<T> changeSeen(String id, Function<Versioned<T>, Decision<T>> command) {
        throw new UnsupportedOperationException();
    }
}
