package cn.volunteering.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report ends with the ratios, computed from the table that was complete last. */
class ReportTest {

    private final Feed feed = new Feed(new TenantId("bench-1"), 2025, 20_000, 200);
    private final Passage passage = new Passage(
            feed,
            Map.of(),
            Duration.ofMillis(500),
            Map.of(Table.HOURS_LEDGER, Duration.ofSeconds(4), Table.PERSON_TOTALS, Duration.ofSeconds(5)),
            Duration.ofSeconds(8),
            new CpuTimes(Map.of("scoring", Duration.ofSeconds(3), "mongo", Duration.ofSeconds(2))));
    private final Report report =
            new Report(passage, new Rate(20_000, Duration.ofMillis(2_600)), new Rate(2_000, Duration.ofSeconds(6)));

    @Test
    void ratiosWhenTheLastTableTookFiveSecondsCompareItsRate() {
        assertThat(report.ratios()).isEqualTo("pipeline/raw=0.52 pipeline/naive=12.0");
    }

    @Test
    void printWhenMeasuredShowsEachFigureAndEndsWithTheRatios() {
        var lines = printed().lines().toList();

        assertThat(lines)
                .contains("hours ledger              20000 events      4.00 s      5000 events/s")
                .contains("office's roll-up          20000 events      8.00 s      2500 events/s")
                .contains("  mongo                   0.100", "  scoring                 0.150");
        assertThat(lines.getLast()).isEqualTo(report.ratios());
    }

    private String printed() {
        var bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
