package cn.volunteering.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.web.problem.PreconditionFailedException;

/**
 * The version that a caller has seen and wants to change, from the header {@code If-Match}. As a parameter of an endpoint
 * it makes the header mandatory: a missing one is answered with 428, a malformed one with 400.
 */
public record IfMatch(long version) {

    /**
     * Returns the aggregate if it still has the version that the caller has seen.
     *
     * @throws PreconditionFailedException if it has changed since
     */
    public <T> Versioned<T> require(Versioned<T> read) {
        if (read.version() != version) {
            throw new PreconditionFailedException(read.version());
        }
        return read;
    }
}
