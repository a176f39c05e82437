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
 * How one part of a run is at this moment.
 *
 * @param pid 0 when it does not run
 * @param megabytes of resident memory
 */
record PartStatus(String name, State state, long pid, int port, long megabytes) {

    /** Ready to work, running but not ready, or gone. */
    enum State {
        HEALTHY,
        UNHEALTHY,
        DOWN
    }

    /** All parts that the launcher of this folder started, asked at the same time. */
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
