package cn.volunteering.benchmark;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A stopwatch that starts when it is created and checks at intervals whether a goal is reached. */
final class Watch {

    private static final long POLL_INTERVAL_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final long begin = System.nanoTime();

    /**
     * Records when each table is complete.
     *
     * @throws BenchFailedException if a table is not complete within 20 minutes
     */
    Map<Table, Duration> await(Collection<Table> tables, Predicate<Table> complete) {
        var arrivals = new EnumMap<Table, Duration>(Table.class);
        var pending = EnumSet.copyOf(tables);
        await("tables " + pending + " to be complete", () -> {
            pending.removeIf(table -> complete.test(table) && arrivals.put(table, elapsed()) == null);
            return pending.isEmpty();
        });
        return arrivals;
    }

    /**
     * Waits until the goal is reached and returns the time it took.
     *
     * @throws BenchFailedException if the goal is not reached within 20 minutes
     */
    Duration await(String what, BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            if (elapsed().compareTo(PATIENCE) > 0) {
                throw new BenchFailedException("Waited " + PATIENCE.toMinutes() + " min for " + what + ".");
            }
            pause();
        }
        return elapsed();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_INTERVAL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailedException("Interrupted.");
        }
    }
}
