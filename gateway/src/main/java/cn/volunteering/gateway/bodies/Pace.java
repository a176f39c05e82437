package cn.volunteering.gateway.bodies;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Decides whether a body arrives too slowly: later than a grace period plus the time that its minimum rate allows. */
public final class Pace {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final long grace;
    private final long bytesPerSecond;
    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    Pace(Duration grace, long bytesPerSecond, LongSupplier nanoTime) {
        this.grace = grace.toNanos();
        this.bytesPerSecond = bytesPerSecond;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
    }

    /** Counts bytes that have arrived. Returns whether all bytes together took too long. */
    public boolean isTooSlowAfter(int arrived) {
        bytes += arrived;
        return nanoTime.getAsLong() - start > grace + bytes * NANOS_PER_SECOND / bytesPerSecond;
    }
}
