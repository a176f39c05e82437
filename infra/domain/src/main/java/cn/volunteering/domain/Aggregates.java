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

    /** The aggregate with the given identity, if there is one. */
    Optional<Versioned<T>> find(String id);

    /** @throws NotFoundException if there is no such aggregate in the bound tenant */
    Versioned<T> get(String id);

    /** The aggregates with the given identities, in any order; fewer if some do not exist. */
    List<Versioned<T>> findAll(Collection<String> ids);

    /**
     * Stores the first state of an aggregate.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws AlreadyExistsException if the identity, or something that must be unique, is taken
     */
    Versioned<T> insert(String id, Decision<T> decision);

    /**
     * Stores the first state under its identity unless there is one already; returns whether it did.
     *
     * @throws RefusedException if the decision is a refusal
     */
    boolean insertIfAbsent(String id, Decision<T> decision);

    /**
     * Stores many first states at once, each with its events, and passes over those whose identity is taken.
     *
     * @return the identities that were stored
     */
    Set<String> insertAllAbsent(Map<String, Decision.Accepted<T>> firsts);

    /**
     * Stores the decision on an aggregate that was read before. If nothing changes and nothing is reported, nothing is
     * written and the version stays.
     *
     * @throws RefusedException if the decision is a refusal
     * @throws ConflictException if the aggregate is no longer at the version it was read at
     * @throws AlreadyExistsException if something that must be unique is taken
     */
    Versioned<T> save(Versioned<T> before, Decision<T> decision);

    /**
     * Loads, decides and saves; decides again if someone else was faster.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     */
    Versioned<T> change(String id, Function<T, Decision<T>> command);

    /**
     * Like {@link #change}, for a command that must know at which version it decides: the decision is stored at just that
     * version.
     *
     * @throws NotFoundException if there is no such aggregate
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     */
    Versioned<T> changeSeen(String id, Function<Versioned<T>, Decision<T>> command);

    /**
     * Like {@link #change}, for an aggregate that may not exist yet: then the command decides on a blank one, and its
     * first state is stored. A blank one that stays as it is has version 0 and is not stored.
     *
     * @throws RefusedException if the command is refused
     * @throws ConflictException if others were faster many times in a row
     * @throws AlreadyExistsException if something that must be unique, other than the identity, is taken
     */
    Versioned<T> changeOrBegin(String id, Supplier<T> blank, Function<T, Decision<T>> command);
}
