package cn.volunteering.registry.flow;

import java.time.Instant;

/**
 * The right of one process to run a flow. Each save of a step renews it; when a process dies it runs out, and another one
 * goes on.
 *
 * @param holder the process, by a name that is new with every start
 */
public record Lease(String holder, Instant until) {

    boolean keepsOut(String other, Instant now) {
        return !holder.equals(other) && now.isBefore(until);
    }
}
