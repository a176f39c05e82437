package cn.volunteering.web.subject;

import cn.volunteering.domain.Versioned;

/**
 * An aggregate on the wire in its stored form. Only for subjects whose whole state every reader may see.
 *
 * @param version the value that a change sends in {@code If-Match}
 */
public record AggregateView<T>(String id, long version, T state) {

    /** Shows an aggregate. */
    public static <T> AggregateView<T> of(Versioned<T> stored) {
        return new AggregateView<>(stored.id(), stored.version(), stored.state());
    }
}
