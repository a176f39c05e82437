package cn.volunteering.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.web.problem.PreconditionFailedException;

/**
 * The version that a caller saw and wants to change, from the header {@code If-Match}. As a parameter of an endpoint it
 * makes the header mandatory: missing is answered with 428, malformed with 400.
 */
public record IfMatch(long version) {

    /**
     * What was read, if it is what the caller saw.
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
