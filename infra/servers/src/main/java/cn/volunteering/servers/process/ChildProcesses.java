package cn.volunteering.servers.process;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Starts processes that end with the launcher, however it ends. On Linux each child leads a session of its own, so that
 * Ctrl-C reaches only the launcher, and the kernel ends the child when the launcher is gone.
 */
final class ChildProcesses {

    /**
     * The kernel sends the signal when the starting <em>thread</em> ends, so one permanent thread starts all children.
     */
    private static final Executor STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("process-starter").factory());

    private static final List<String> WRAPPER = wrapper(Machine.current());

    private ChildProcesses() {}

    /** Starts a process whose output is appended to the log file. */
    static Process start(ProcessSpec spec, Path log) {
        try {
            return CompletableFuture.supplyAsync(() -> startHere(spec, log), STARTER)
                    .join();
        } catch (CompletionException e) {
            throw new CannotRunException("Cannot start " + spec.command().getFirst() + ".", e.getCause());
        }
    }

    private static Process startHere(ProcessSpec spec, Path log) {
        var command = new ArrayList<>(WRAPPER);
        command.addAll(spec.command());
        var builder = new ProcessBuilder(command)
                .directory(spec.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(spec.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    static List<String> wrapper(Machine machine) {
        Optional<Path> session = machine.program("setsid");
        Optional<Path> deathSignal = machine.program("setpriv");
        if (!machine.isLinux() || session.isEmpty() || deathSignal.isEmpty()) {
            return List.of();
        }
        return List.of(session.get().toString(), deathSignal.get().toString(), "--pdeathsig", "TERM", "--");
    }
}
