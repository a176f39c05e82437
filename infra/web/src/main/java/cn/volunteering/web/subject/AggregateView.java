package cn.volunteering.web.subject;

import cn.volunteering.domain.Versioned;
import java.util.List;

/**
 * An aggregate on the wire in its stored form. Only for subjects whose whole state every reader may see.
 *
 * @param version the value that a change sends in {@code If-Match}
 * @param allowedActions what the caller may do now
 */
public record AggregateView<T>(String id, long version, T state, List<String> allowedActions) {

    public AggregateView {
        allowedActions = List.copyOf(allowedActions);
    }

    /** Shows an aggregate. */
    static <T> AggregateView<T> of(Versioned<T> stored, List<String> allowedActions) {
        return new AggregateView<>(stored.id(), stored.version(), stored.state(), allowedActions);
    }
}
