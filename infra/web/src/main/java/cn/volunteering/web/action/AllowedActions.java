package cn.volunteering.web.action;

import cn.volunteering.domain.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The actions that the acting user may carry out on one object. Each is tried by the command that decides on it, so the
 * list and the command cannot disagree.
 */
public final class AllowedActions {

    private final Predicate<String> permitted;
    private final List<String> names = new ArrayList<>();

    AllowedActions(Predicate<String> permitted) {
        this.permitted = permitted;
    }

    /** Adds a step if the command would be accepted and change the given state. */
    public <T> AllowedActions step(String action, T state, Supplier<Decision<T>> command) {
        return offer(action, () -> command.get() instanceof Decision.Accepted<T> accepted && changes(state, accepted));
    }

    private static <T> boolean changes(T state, Decision.Accepted<T> accepted) {
        return !accepted.events().isEmpty() || !accepted.state().equals(state);
    }

    /** Adds a change whose values are still to be entered if the command would accept the present ones. */
    public <T> AllowedActions edit(String action, Supplier<Decision<T>> command) {
        return offer(action, () -> command.get() instanceof Decision.Accepted<T>);
    }

    /** Adds the action if the caller's role permits it and the condition holds. */
    public AllowedActions offer(String action, BooleanSupplier condition) {
        if (permitted.test(action) && condition.getAsBoolean()) {
            names.add(action);
        }
        return this;
    }

    /** Returns the names of the actions. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
