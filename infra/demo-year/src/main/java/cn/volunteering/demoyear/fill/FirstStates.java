package cn.volunteering.demoyear.fill;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.RefusedException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The first states of many aggregates, to be stored together. */
public final class FirstStates {

    private FirstStates() {}

    /**
     * Decides on an aggregate for each item.
     *
     * @param id the identity of the aggregate
     * @param decide the last of the decisions that lead to its state; an aggregate publishes its whole state with it
     * @throws RefusedException if a rule forbids what was generated
     */
    public static <I, T> Map<String, Accepted<T>> of(
            Collection<I> items, Function<I, String> id, Function<I, Decision<T>> decide) {
        var states = new LinkedHashMap<String, Accepted<T>>();
        items.forEach(item -> states.put(id.apply(item), accepted(decide.apply(item))));
        return states;
    }

    private static <T> Accepted<T> accepted(Decision<T> decision) {
        return switch (decision) {
            case Accepted<T> accepted -> accepted;
            case Refused<T>(var refusal) -> throw new RefusedException(refusal);
        };
    }
}
