package cn.volunteering.gateway.door.stream;

import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Limits how many readers catch up at the same time, in total and per tenant, so that no tenant blocks the others. */
final class CatchUpPermits {

    private final Semaphore all;
    private final int perTenant;
    private final Map<TenantId, Semaphore> byTenant = new ConcurrentHashMap<>();

    CatchUpPermits(int all, int perTenant) {
        this.all = new Semaphore(all);
        this.perTenant = perTenant;
    }

    /** A permit to catch up, valid until it is closed. */
    interface Permit extends AutoCloseable {

        /** The permit of a reader that has nothing to catch up on. */
        Permit NOT_NEEDED = () -> {};

        @Override
        void close();
    }

    /** Returns a permit for a reader of the tenant, or nothing if none becomes free in time. */
    Optional<Permit> acquire(TenantId tenant, Duration timeout) throws InterruptedException {
        Semaphore own = byTenant.computeIfAbsent(tenant, _ -> new Semaphore(perTenant));
        long end = System.nanoTime() + timeout.toNanos();
        if (!own.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        if (!acquireFromAll(own, end)) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            all.release();
            own.release();
        });
    }

    private boolean acquireFromAll(Semaphore own, long end) throws InterruptedException {
        boolean acquired = false;
        try {
            acquired = all.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return acquired;
        } finally {
            if (!acquired) {
                own.release();
            }
        }
    }
}
