package cn.volunteering.gateway.signin;

import java.time.Instant;

/** Knows which accounts lost their access lately. */
@FunctionalInterface
public interface AccessEnds {

    /** Returns whether the access of the account ended at or after the given time. */
    boolean endedSince(String account, Instant time);
}
