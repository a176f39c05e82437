package cn.volunteering.local.supervise;

import java.time.Duration;

/** How long to wait before a part is started again: twice as long each time, from the start once it has held out. */
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
