package cn.volunteering.benchmark;

import java.time.Duration;

/** So many events in so long a time. */
record Rate(long events, Duration time) {

    private static final double NANOS = 1e9;

    double perSecond() {
        return events * NANOS / time.toNanos();
    }

    /** How many times as fast as the other. */
    double over(Rate other) {
        return perSecond() / other.perSecond();
    }
}
