package cn.volunteering.gateway.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Bounds how many things each key may hold at the same time. A caller who finds all slots taken waits a little. */
public final class Slots {

    private final int maximum;
    private final Duration patience;
    private final Map<String, Holders> holders = new ConcurrentHashMap<>();

    public Slots(int maximum, Duration patience) {
        this.maximum = maximum;
        this.patience = patience;
    }

    /** A taken slot, which is free again once it is closed. */
    public interface Slot extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * The slots of one key.
     *
     * @param interested how many hold a slot or wait for one
     */
    private record Holders(Semaphore free, int interested) {

        Holders change(int by) {
            return new Holders(free, interested + by);
        }
    }

    /** Takes a slot of the key, or returns nothing if none becomes free in time. */
    public Optional<Slot> take(String key) {
        Semaphore free = enter(key);
        if (!isTaken(free)) {
            leave(key);
            return Optional.empty();
        }
        return Optional.of(() -> {
            free.release();
            leave(key);
        });
    }

    private Semaphore enter(String key) {
        return holders.compute(key, (_, known) -> {
                    var before = known == null ? new Holders(new Semaphore(maximum, true), 0) : known;
                    return before.change(1);
                })
                .free();
    }

    private void leave(String key) {
        holders.computeIfPresent(key, (_, known) -> known.interested() > 1 ? known.change(-1) : null);
    }

    private boolean isTaken(Semaphore free) {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
