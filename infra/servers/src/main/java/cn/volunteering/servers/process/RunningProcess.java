package cn.volunteering.servers.process;

import cn.volunteering.servers.machine.CannotRunException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A part from one start to its end. A restart is a new instance. */
public final class RunningProcess {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private final Part part;
    private final Process process;
    private final LogFile log;

    private RunningProcess(Part part, Process process, LogFile log) {
        this.part = part;
        this.process = process;
        this.log = log;
    }

    /** Starts the part; it is not ready yet, see {@link #awaitReady}. */
    public static RunningProcess start(Part part, Path logFolder) {
        var log = new LogFile(logFolder, part.name());
        log.rotate();
        return new RunningProcess(part, ChildProcesses.start(part.process(), log.path()), log);
    }

    /**
     * Runs the steps after the start and waits until the part is ready.
     *
     * @throws CannotRunException with the end of its log when it dies or is not ready in time
     */
    public void awaitReady(Duration patience) {
        Instant latest = Instant.now().plus(patience);
        Probe probe = Probe.of(part.health());
        part.afterStart();
        while (!probe.isReady()) {
            if (endsWithin(BETWEEN_PROBES)) {
                throw notReady("ended during its start");
            }
            if (Instant.now().isAfter(latest)) {
                throw notReady("is not ready after " + patience.toSeconds() + " s");
            }
        }
        part.afterReady();
    }

    private CannotRunException notReady(String why) {
        return new CannotRunException(part.name() + " " + why + ", its log says:\n" + log.tail());
    }

    public ProcessIdentity identity() {
        return ProcessIdentity.of(process.toHandle());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Returns a future that completes with the exit status. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Ends the process, and kills it if it does not end in time. Returns when it is gone. */
    public void stop() {
        process.destroy();
        if (!endsWithin(part.patience())) {
            kill();
        }
    }

    /** Kills the process and its descendants. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(AFTER_KILL);
    }

    private boolean endsWithin(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("Interrupted while waiting for " + part.name() + ".", e);
        }
    }
}
