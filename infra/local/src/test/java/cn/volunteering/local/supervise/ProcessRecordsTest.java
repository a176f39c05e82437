package cn.volunteering.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.process.RunningProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier launcher left behind is ended, and nothing else. */
class ProcessRecordsTest {

    @TempDir
    Path folder;

    private ProcessRecords records;

    @BeforeEach
    void open() {
        records = new ProcessRecords(folder.resolve("run"));
    }

    @Test
    void endOrphansWhenOneStillRunsEndsAndForgetsIt() throws Exception {
        RunningProcess process = start("exec sleep 600");

        assertThat(records.endOrphans()).extracting(ProcessRecord::name).containsExactly("sleeper");
        assertThat(process.exit().get(5, TimeUnit.SECONDS)).isNotZero();
        assertThat(records.all()).isEmpty();
    }

    @Test
    void endOrphansWhenTheNumberBelongsToAnotherProcessNowLeavesItAlone() throws Exception {
        RunningProcess stranger = start("exec sleep 600");
        backdate(folder.resolve("run/sleeper.process"), stranger.identity().started());

        assertThat(records.endOrphans()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        stranger.kill();
    }

    @Test
    void allWhenARecordWasCutOffLeavesItOut() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/half.process"), "name=half\npid=12");

        assertThat(records.all()).isEmpty();
        assertThat(records.endOrphans()).isEmpty();
    }

    private RunningProcess start(String script) {
        var part = new TestPart("sleeper", script, URI.create("http://127.0.0.1:1/"), folder);
        RunningProcess process = RunningProcess.start(part, folder.resolve("logs"));
        records.add(part, process);
        return process;
    }

    private static void backdate(Path record, Instant started) throws Exception {
        String hourEarlier = started.minusSeconds(3600).toString().replace(":", "\\:");
        Files.writeString(record, Files.readString(record).replaceAll("started=.*", "started=" + escape(hourEarlier)));
    }

    private static String escape(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
