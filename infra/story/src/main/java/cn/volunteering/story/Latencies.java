package cn.volunteering.story;

import java.time.Duration;
import java.util.List;

/** The times that calls of one kind took, sorted. */
record Latencies(List<Duration> sorted) {

    Latencies {
        sorted = sorted.stream().sorted().toList();
    }

    /** Returns the time within which the given share of the calls ended, in percent. */
    Duration percentile(int percent) {
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }

    @Override
    public String toString() {
        return "%5d calls, half within %4d ms, 99 %% within %4d ms, all within %4d ms"
                .formatted(
                        sorted.size(),
                        percentile(50).toMillis(),
                        percentile(99).toMillis(),
                        percentile(100).toMillis());
    }
}
