package cn.volunteering.web.register;

import cn.volunteering.domain.Versioned;

/**
 * An entry of a register on the wire.
 *
 * @param version what a change names in {@code If-Match}
 */
public record RegisterEntry<T>(String id, long version, T entry) {

    static <T> RegisterEntry<T> of(Versioned<T> stored) {
        return new RegisterEntry<>(stored.id(), stored.version(), stored.state());
    }
}
