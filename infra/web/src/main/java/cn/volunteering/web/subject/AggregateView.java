package cn.volunteering.web.subject;

import cn.volunteering.domain.Versioned;

/**
 * An aggregate on the wire as it is stored: for subjects whose state holds nothing that a reader must not see.
 *
 * @param version what a change names in {@code If-Match}
 */
public record AggregateView<T>(String id, long version, T state) {

    /** Shows an aggregate. */
    public static <T> AggregateView<T> of(Versioned<T> stored) {
        return new AggregateView<>(stored.id(), stored.version(), stored.state());
    }
}
