package cn.volunteering.messaging;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thread that sweeps at once when it starts, and then at intervals until it is stopped. A sweep must not throw: an
 * exception ends the sweeps.
 */
public final class SweepWorker {

    private final String name;
    private final Runnable sweep;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService thread;

    /**
     * @param name of the thread
     * @param interval from the end of a sweep to the start of the next
     */
    public SweepWorker(String name, Runnable sweep, Duration interval) {
        this.name = name;
        this.sweep = sweep;
        this.interval = interval;
    }

    public void start() {
        var opened = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(name).factory(), new DiscardPolicy());
        opened.scheduleWithFixedDelay(sweep, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        thread = opened;
    }

    /** Runs further work once after a pause, between two sweeps. Does nothing while stopped. */
    public void runAfter(Duration pause, Runnable work) {
        ScheduledExecutorService open = thread;
        if (open != null) {
            open.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    public void stop() {
        ScheduledExecutorService open = thread;
        thread = null;
        if (open != null) {
            open.shutdownNow();
        }
    }

    public boolean isRunning() {
        return thread != null;
    }
}
