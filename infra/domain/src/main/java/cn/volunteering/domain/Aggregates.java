package cn.volunteering.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The aggregates of one subject in the bound tenant. Use cases load, decide and save through it; a state and the events
 * that report it are stored together or not at all.
 *
 * @param <T> the state
 */
public interface Aggregates<T> {

    /** Returns the aggregate with the given identity, or empty if there is none. */
    Optional<Versioned<T>> find(String id);

    /**
     * Returns the aggregate with the given identity.
     *
     * @throws NotFoundException if there is no such aggregate in the bound tenant
     */
    Versioned<T> get(String id);

    /** Returns the existing aggregates with the given identities, in any order. */
    List<Versioned<T>> findAll(Collection<String> ids);

    /**
     * Stores the first state of an aggregate.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws AlreadyExistsException if the identity or another unique value is taken
     */
    Versioned<T> insert(String id, Decision<T> decision);

    /**
     * Stores the first state of an aggregate unless its identity is taken. Returns whether it was stored.
     *
     * @throws RefusedException if the decision is a refusal
     */
    boolean insertIfAbsent(String id, Decision<T> decision);

    /**
     * Stores many first states at once, each with its events, and skips those whose identity is taken.
     *
     * @return the identities that were stored
     */
    Set<String> insertAllAbsent(Map<String, Decision.Accepted<T>> firsts);

    /**
     * Stores the decision on an aggregate that was read before. Without a change and without events, writes nothing and
     * keeps the version.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws ConflictException if the aggregate is no longer at the version it was read at
     * @throws AlreadyExistsException if a unique value is taken
     */
    Versioned<T> save(Versioned<T> before, Decision<T> decision);

    /**
     * Loads the aggregate, applies the command and saves the decision. Starts again after a concurrent change.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if concurrent changes get in first many times in a row
     */
    Versioned<T> change(String id, Function<T, Decision<T>> command);

    /**
     * Does the same as {@link #change} for a command that must know the version it decides on. The decision is stored
     * only at that version.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if concurrent changes get in first many times in a row
     */
    Versioned<T> changeSeen(String id, Function<Versioned<T>, Decision<T>> command);

    /**
     * Does the same as {@link #change} for an aggregate that may not exist yet. In that case the command decides on a
     * blank aggregate, and the result is stored as the first state. An unchanged blank aggregate has version 0 and is
     * not stored.
     *
     * @throws RefusedException if the command is refused
     * @throws ConflictException if concurrent changes get in first many times in a row
     * @throws AlreadyExistsException if a unique value other than the identity is taken
     */
    Versioned<T> changeOrBegin(String id, Supplier<T> blank, Function<T, Decision<T>> command);

    /**
     * Removes an aggregate at the version it was read at, without an event. Not for aggregates that other services may
     * know.
     *
     * @throws ConflictException if the aggregate is no longer at that version
     */
    void remove(Versioned<T> seen);
}
