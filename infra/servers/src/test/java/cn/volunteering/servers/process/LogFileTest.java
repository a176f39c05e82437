package cn.volunteering.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    private LogFile log;

    @BeforeEach
    void open() {
        log = new LogFile(folder, "kafka");
    }

    @Test
    void rotateWhenDoneFiveTimesKeepsTheLogsOfTheLastThreeStarts() throws Exception {
        for (int start = 1; start <= 5; start++) {
            Files.writeString(log.path(), "start " + start);
            log.rotate();
        }

        assertThat(log.path()).doesNotExist();
        assertThat(folder.resolve("kafka.1.log")).hasContent("start 5");
        assertThat(folder.resolve("kafka.3.log")).hasContent("start 3");
        assertThat(folder.resolve("kafka.4.log")).doesNotExist();
    }

    @Test
    void tailWhenTheLogIsLongShowsItsLastFifteenLines() throws Exception {
        Files.write(
                log.path(),
                IntStream.rangeClosed(1, 100).mapToObj(it -> "line " + it).toList());

        assertThat(log.tail().lines()).hasSize(15).first().isEqualTo("    line 86");
    }
}
