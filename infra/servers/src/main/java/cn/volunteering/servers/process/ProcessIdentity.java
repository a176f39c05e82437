package cn.volunteering.servers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Identifies a process by number and start time, because the system reuses numbers. */
public record ProcessIdentity(long pid, Instant started) {

    /** The system computes the start time from the boot time, which clock corrections shift slightly. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    /** Returns the process, if the same one still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(started, startOf(process)).abs().compareTo(TOLERANCE) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
