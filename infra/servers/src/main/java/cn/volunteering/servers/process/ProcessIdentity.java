package cn.volunteering.servers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process beyond doubt: numbers are given again, so the start time belongs to it. */
public record ProcessIdentity(long pid, Instant started) {

    /** The start time is computed from the time of the boot, which the clock's corrections move a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    /** The process, when it is still the same one and still runs. */
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
