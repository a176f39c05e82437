package cn.volunteering.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The use cases of {@link LastingRecord}s.
 *
 * @param first creates an aggregate that lasts from an identity and a form
 * @param objection what other aggregates say against a form, if anything
 * @param takenUp what remains of an aggregate when the acting user begins to change it, for example without the
 *     confirmation of an earlier form
 * @param objectionToEntry what other aggregates say against entering one with a form, but not against changing it
 */
public record LastingRecords<T extends LastingRecord<T, F>, F>(
        Aggregates<T> aggregates,
        BiFunction<String, F, T> first,
        Function<F, Optional<Refusal>> objection,
        UnaryOperator<T> takenUp,
        Function<F, Optional<Refusal>> objectionToEntry,
        PlatformCalendar calendar) {

    /** Creates the use cases of aggregates that may be entered whenever they may be changed. */
    public LastingRecords(
            Aggregates<T> aggregates,
            BiFunction<String, F, T> first,
            Function<F, Optional<Refusal>> objection,
            UnaryOperator<T> takenUp,
            PlatformCalendar calendar) {
        this(aggregates, first, objection, takenUp, _ -> Optional.empty(), calendar);
    }

    /** Creates the use cases of aggregates of which everything remains when they are changed. */
    public LastingRecords(
            Aggregates<T> aggregates,
            BiFunction<String, F, T> first,
            Function<F, Optional<Refusal>> objection,
            PlatformCalendar calendar) {
        this(aggregates, first, objection, UnaryOperator.identity(), calendar);
    }

    /** Returns the same use cases, which refuse to enter an aggregate, but not to change one, if there is an objection. */
    public LastingRecords<T, F> refusingEntry(Function<F, Optional<Refusal>> objectionToAny) {
        return new LastingRecords<>(aggregates, first, objection, takenUp, objectionToAny, calendar);
    }

    /**
     * Enters an aggregate.
     *
     * @throws RefusedException if something speaks against the form
     * @throws AlreadyExistsException if something that must be unique is taken
     */
    public Versioned<T> enter(F form) {
        String id = UUID.randomUUID().toString();
        Decision<T> entered = unlessObjected(form, first.apply(id, form).enter(calendar.today()));
        return aggregates.insert(id, Decision.unless(objectionToEntry.apply(form), () -> entered));
    }

    /**
     * Changes the aggregate that was seen.
     *
     * @throws RefusedException if it has ended, or something speaks against the form
     * @throws ConflictException if it has changed since
     * @throws AlreadyExistsException if something that must be unique is taken
     */
    public Versioned<T> change(Versioned<T> seen, F form) {
        var changed = takenUp.apply(seen.state()).change(form, calendar.today());
        return aggregates.save(seen, unlessObjected(form, changed));
    }

    /**
     * Ends the aggregate that was seen.
     *
     * @throws RefusedException if it has ended before
     * @throws ConflictException if it has changed since
     */
    public Versioned<T> end(Versioned<T> seen) {
        return aggregates.save(seen, seen.state().end(calendar.today()));
    }

    /** Returns whether the aggregate may be changed, by the rule of {@link #change}. */
    public boolean mayChange(T state) {
        return state.change(state.form(), calendar.today()).reason().isEmpty();
    }

    /** Returns whether the aggregate may be ended, by the rule of {@link #end}. */
    public boolean mayEnd(T state) {
        return state.end(calendar.today()).reason().isEmpty();
    }

    private Decision<T> unlessObjected(F form, Decision<T> decision) {
        return Decision.unless(objection.apply(form), () -> decision);
    }
}
