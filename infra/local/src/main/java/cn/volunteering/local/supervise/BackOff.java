package cn.volunteering.local.supervise;

import java.time.Duration;

/** Computes the pause before a restart. It doubles each time, and starts over after a part has run for a minute. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HELD_OUT = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /** @param lived how long the part lived this time */
    public Duration after(Duration lived) {
        Duration pause = lived.compareTo(HELD_OUT) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
