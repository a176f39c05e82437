package cn.volunteering.web.subject;

import cn.volunteering.domain.Versioned;
import java.util.List;

/**
 * An aggregate on the wire, with its version and what can be done with it.
 *
 * @param version the value that a change sends in {@code If-Match}
 * @param state the state as readers see it, see {@link SubjectController#views}
 * @param allowedActions what the caller may do now
 */
public record AggregateView<T>(String id, long version, T state, List<String> allowedActions) {

    public AggregateView {
        allowedActions = List.copyOf(allowedActions);
    }

    /** Shows an aggregate. */
    static <V> AggregateView<V> of(Versioned<?> stored, V state, List<String> allowedActions) {
        return new AggregateView<>(stored.id(), stored.version(), state, allowedActions);
    }
}
