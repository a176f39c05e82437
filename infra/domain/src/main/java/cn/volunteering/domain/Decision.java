package cn.volunteering.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answer of an aggregate to a command: the next state with its events, or a refusal with its reason.
 *
 * @param <T> the state that the command would lead to
 */
public sealed interface Decision<T> {

    /** The command was accepted. {@code state} replaces the previous one; {@code events} are published with it. */
    record Accepted<T>(T state, List<DomainEvent> events) implements Decision<T> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command was refused and nothing changes. */
    record Refused<T>(Refusal refusal) implements Decision<T> {}

    /** Accepts with the given next state and events. */
    static <T> Decision<T> accepted(T state, DomainEvent... events) {
        return new Accepted<>(state, List.of(events));
    }

    /** Refuses with a code for programs and a sentence for the user. */
    static <T> Decision<T> refused(String code, String message) {
        return new Refused<>(Refusal.of(code, message));
    }

    /** Refuses with an existing refusal. */
    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Refuses if there is an objection, otherwise decides as the supplier does. */
    static <T> Decision<T> unless(Optional<Refusal> objection, Supplier<Decision<T>> otherwise) {
        return objection.<Decision<T>>map(Refused::new).orElseGet(otherwise);
    }

    /** Maps an accepted state to another type; a refusal stays as it is. */
    default <R> Decision<R> map(Function<? super T, ? extends R> shape) {
        return switch (this) {
            case Accepted<T>(T state, List<DomainEvent> events) -> new Accepted<>(shape.apply(state), events);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** Returns why the command was refused, if it was. */
    default Optional<Refusal> reason() {
        return this instanceof Refused<T>(Refusal refusal) ? Optional.of(refusal) : Optional.empty();
    }

    /**
     * Returns the next state of an accepted command.
     *
     * @throws RefusedException if the command was refused
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T> accepted -> accepted.state();
            case Refused<T>(Refusal refusal) -> throw new RefusedException(refusal);
        };
    }
}
