package cn.volunteering.servers.process;

import cn.volunteering.servers.machine.CannotRunException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a process that does one piece of work and ends. */
public final class OneShot {

    private OneShot() {}

    /**
     * Runs the process and waits for its end.
     *
     * @param name of the work and its log
     * @throws CannotRunException with the end of its log when it fails or takes longer than allowed
     */
    public static void run(String name, ProcessSpec spec, Path logFolder, Duration patience) {
        var log = new LogFile(logFolder, name);
        log.rotate();
        Process process = ChildProcesses.start(spec, log.path());
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotRunException(name + " takes longer than " + patience.toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("Interrupted while waiting for " + name + ".", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new CannotRunException(name + " failed, its log says:\n" + log.tail());
        }
    }
}
