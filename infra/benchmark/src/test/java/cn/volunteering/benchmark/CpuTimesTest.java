package cn.volunteering.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.servers.process.ProcessIdentity;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Processor time is the difference between two counts, divided by the events. */
class CpuTimesTest {

    @Test
    void millisPerEventWhenTwoSecondsWereSpentOnThousandEventsIsTwo() {
        var before = new CpuTimes(Map.of("mongo", Duration.ofSeconds(5)));
        var after = new CpuTimes(Map.of("mongo", Duration.ofSeconds(7)));

        assertThat(after.since(before).millisPerEvent(1_000)).containsExactly(Map.entry("mongo", 2.0));
    }

    @Test
    void sinceWhenAProcessIsNewLeavesItOut() {
        var before = new CpuTimes(Map.of());
        var after = new CpuTimes(Map.of("late", Duration.ofSeconds(1)));

        assertThat(after.since(before).byProcess()).isEmpty();
    }

    @Test
    void ofWhenAProcessRunsIsWhatItHasSpent() {
        var self = new ProcessRecord("self", ProcessIdentity.of(ProcessHandle.current()), 1, URI.create("http://self"));

        assertThat(CpuTimes.of(List.of(self)).byProcess().get("self")).isPositive();
    }
}
