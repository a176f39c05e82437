package cn.volunteering.benchmark;

import java.time.Duration;

/** A number of events in a period of time. */
record Rate(long events, Duration time) {

    private static final double NANOS = 1e9;

    double perSecond() {
        return events * NANOS / time.toNanos();
    }

    /** Returns the ratio of this rate to the other. */
    double over(Rate other) {
        return perSecond() / other.perSecond();
    }
}
