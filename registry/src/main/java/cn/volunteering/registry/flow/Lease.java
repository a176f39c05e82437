package cn.volunteering.registry.flow;

import java.time.Instant;

/**
 * The right to run a flow. Each save of a step renews it; when the process dies it runs out, and another one goes on.
 *
 * @param holder one run of the flow, by a name that no other run has
 */
public record Lease(String holder, Instant until) {

    boolean keepsOut(String other, Instant now) {
        return !holder.equals(other) && now.isBefore(until);
    }
}
