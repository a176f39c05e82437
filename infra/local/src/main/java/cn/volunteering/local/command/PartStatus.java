package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.process.Probe;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The current state of one part of a run.
 *
 * @param pid 0 when it is not running
 * @param megabytes of resident memory
 */
record PartStatus(String name, State state, long pid, int port, long megabytes) {

    /** Ready, running but not ready, or not running. */
    enum State {
        HEALTHY,
        UNHEALTHY,
        DOWN
    }

    /** Returns the state of all parts of a launcher. Probes them in parallel. */
    static List<PartStatus> of(LauncherRecord launcher, DataFolder data) {
        Map<String, ProcessRecord> records = new ProcessRecords(data.run())
                .all().stream().collect(Collectors.toMap(ProcessRecord::name, Function.identity()));
        return launcher.parts().parallelStream()
                .map(name -> of(name, records.get(name)))
                .toList();
    }

    boolean isHealthy() {
        return state == State.HEALTHY;
    }

    private static PartStatus of(String name, @Nullable ProcessRecord record) {
        if (record == null || record.identity().find().isEmpty()) {
            return new PartStatus(name, State.DOWN, 0, record == null ? 0 : record.port(), 0);
        }
        State state = Probe.of(record.health()).isReady() ? State.HEALTHY : State.UNHEALTHY;
        long pid = record.identity().pid();
        return new PartStatus(name, state, pid, record.port(), Memory.residentMegabytes(pid));
    }
}
