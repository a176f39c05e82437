package cn.volunteering.registry.flow;

import java.time.Instant;

/**
 * The right to run a flow. Each save of a step renews it; if the process dies, it expires and another process
 * continues.
 *
 * @param holder unique name of the run that holds the lease
 */
public record Lease(String holder, Instant until) {

    boolean excludes(String other, Instant now) {
        return !holder.equals(other) && now.isBefore(until);
    }
}
