package cn.volunteering.benchmark;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.local.supervise.ProcessRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Processor time of each process, user and system combined. */
record CpuTimes(Map<String, Duration> byProcess) {

    private static final double NANOS_PER_MILLI = 1e6;

    CpuTimes {
        byProcess = Map.copyOf(byProcess);
    }

    /** Reads the time that the operating system has counted since each process started. */
    static CpuTimes of(List<ProcessRecord> processes) {
        return new CpuTimes(processes.stream().collect(toMap(ProcessRecord::name, CpuTimes::soFar)));
    }

    private static Duration soFar(ProcessRecord process) {
        return process.identity()
                .find()
                .map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::totalCpuDuration)
                .orElse(Duration.ZERO);
    }

    /** Returns the time spent since an earlier count. Omits processes that were not counted then. */
    CpuTimes since(CpuTimes earlier) {
        return new CpuTimes(byProcess.entrySet().stream()
                .filter(entry -> earlier.byProcess.containsKey(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().minus(earlier.of(entry.getKey())))));
    }

    private Duration of(String process) {
        return Optional.ofNullable(byProcess.get(process)).orElse(Duration.ZERO);
    }

    /** Returns milliseconds per event, by process, sorted by name. */
    Map<String, Double> millisPerEvent(long events) {
        var shares = new TreeMap<String, Double>();
        byProcess.forEach((process, time) -> shares.put(process, time.toNanos() / NANOS_PER_MILLI / events));
        return shares;
    }
}
