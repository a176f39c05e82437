package cn.volunteering.local.supervise;

import java.time.Duration;

/** Computes the pause before a restart. It doubles each time, and starts over after a part has run for a minute. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE_RUN = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /**
     * Returns the pause before the next start.
     *
     * @param lived how long the part has just run
     */
    public Duration after(Duration lived) {
        Duration pause = lived.compareTo(STABLE_RUN) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
