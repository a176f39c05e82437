package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.RunningProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part alive from its own thread: starts it, waits for its end, restarts it. Gives up on a part that
 * fails twice before it is first ready.
 */
final class SupervisedPart {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int FIRST_ATTEMPTS = 2;

    private final Part part;
    private final DataFolder data;
    private final Progress progress;
    private final ProcessRecords records;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final BackOff backOff = new BackOff();
    private int attempts;
    private @Nullable RunningProcess current;

    SupervisedPart(Part part, DataFolder data, Progress progress) {
        this.part = part;
        this.data = data;
        this.progress = progress;
        this.records = new ProcessRecords(data.run());
    }

    /** Returns a future that completes when the part is first ready, and fails when the part is given up. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Starts the part when the condition is met; returns at once. */
    void startAfter(CompletableFuture<?> condition) {
        progress.waiting(part.name());
        Thread.ofPlatform().daemon().name("watch-" + part.name()).start(() -> {
            try {
                condition.join();
                progress.preparing(part.name());
                part.prepare();
                keepAlive();
            } catch (RuntimeException e) {
                ready.completeExceptionally(e);
            }
        });
    }

    /** Ends the process for good. Returns when it is gone. */
    void stop() {
        RunningProcess last = forbidStarts();
        if (last != null) {
            last.stop();
        }
        records.remove(part.name());
    }

    private void keepAlive() {
        while (!isStopping()) {
            Instant started = Instant.now();
            runOnce(started);
            if (!isStopping()) {
                Duration pause = backOff.after(Duration.between(started, Instant.now()));
                progress.died(part.name(), pause);
                pause(pause);
            }
        }
    }

    private void runOnce(Instant started) {
        RunningProcess process = start();
        if (process == null) {
            return;
        }
        try {
            process.awaitReady(PATIENCE);
            progress.ready(part.name(), Duration.between(started, Instant.now()));
            ready.complete(null);
            process.exit().join();
        } catch (CannotRunException e) {
            process.stop();
            giveUpOrTryAgain(e);
        }
    }

    private synchronized @Nullable RunningProcess start() {
        if (isStopping()) {
            return null;
        }
        progress.starting(part.name());
        attempts++;
        current = RunningProcess.start(part, data.logs());
        records.add(part, current);
        return current;
    }

    private void giveUpOrTryAgain(CannotRunException cause) {
        if (!ready.isDone() && attempts >= FIRST_ATTEMPTS && !isStopping()) {
            throw cause;
        }
    }

    private synchronized @Nullable RunningProcess forbidStarts() {
        stopping.countDown();
        return current;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
