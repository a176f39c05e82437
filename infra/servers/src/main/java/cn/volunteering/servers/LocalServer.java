package cn.volunteering.servers;

import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;

/** A single running part, for example for a test run. Nothing restarts it. */
final class LocalServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningProcess process;

    private LocalServer(RunningProcess process) {
        this.process = process;
    }

    /** Starts the part and waits until it is ready. Writes its log below the folder. */
    static LocalServer start(Part part, Path folder) {
        part.prepare();
        var process = RunningProcess.start(part, folder.resolve("logs"));
        try {
            process.awaitReady(PATIENCE);
            return new LocalServer(process);
        } catch (RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    long pid() {
        return process.identity().pid();
    }

    @Override
    public void close() {
        process.stop();
    }
}
