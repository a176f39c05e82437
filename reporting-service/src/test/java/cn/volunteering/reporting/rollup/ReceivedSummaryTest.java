package cn.volunteering.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.rollup.ReceivedSummary.Report;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedSummaryTest {

    private static final SummaryPeriod SEPTEMBER = new SummaryPeriod("2026-09");
    private static final Instant DURING = Instant.parse("2026-09-20T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-05T00:00:00Z");

    private final List<ReceivedSummary> arrivals = List.of(
            received(1, 60, DURING, false),
            received(2, 61, DURING, true),
            received(3, 120, AFTER, true),
            received(4, 121, AFTER, false));

    @Test
    void withKeepsTheLatestTheOneBeforeItAndTheReport() {
        var known = inOrder(arrivals);

        assertThat(known.version()).isEqualTo(4);
        assertThat(known.previous()).isNotNull().satisfies(previous -> assertThat(previous.version())
                .isEqualTo(3));
        assertThat(known.report()).isEqualTo(new Report(3, AFTER));
    }

    @Test
    void withWhenAPersonSubmitsBeforeThePeriodEndsIsNotAReport() {
        assertThat(received(2, 61, DURING, true).report()).isNull();
        assertThat(received(2, 61, Instant.parse("2026-09-30T15:59:59Z"), true).report())
                .isNull();
        assertThat(received(2, 61, Instant.parse("2026-09-30T16:00:00Z"), true).report())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void withInAnyOrderAndRepeatedKnowsTheSame(long seed) {
        var shuffled = new ArrayList<>(arrivals);
        shuffled.addAll(arrivals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(inOrder(shuffled)).as("seed " + seed).isEqualTo(inOrder(arrivals));
    }

    private static ReceivedSummary inOrder(List<ReceivedSummary> summaries) {
        return summaries.stream().reduce(ReceivedSummary::with).orElseThrow();
    }

    private static ReceivedSummary received(int version, long minutes, Instant submittedAt, boolean reported) {
        var figures = new Figures(1, 1, minutes, 1, 1, null);
        return ReceivedSummary.of(
                new SummaryVersion(new TenantId("nx-gxt"), SEPTEMBER, version, reported, figures, submittedAt),
                submittedAt);
    }
}
