package cn.volunteering.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Figures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void ofWhenTwoHaveSentIsTheirSumAndShowsWhoHasNot() {
        var rollup = Rollup.of(
                2026,
                List.of("qh-jtt", "qh-kjt", "qh-slt"),
                List.of(
                        received("qh-jtt", new Figures(41, 37, 12_000, 9, 1)),
                        received("qh-slt", new Figures(50, 50, 11_999, 4, 1))));

        assertThat(rollup.total()).isEqualTo(new Figures(91, 87, 23_999, 13, 2));
        assertThat(rollup.rows()).extracting(Rollup.Row::tenant).containsExactly("qh-jtt", "qh-kjt", "qh-slt");
        assertThat(rollup.rows().get(1).received()).isEmpty();
    }

    @Test
    void ofWhenSenderIsNotBelowAnyMoreDoesNotCount() {
        var rollup = Rollup.of(2026, List.of("qh-jtt"), List.of(received("nx-gxt", new Figures(1, 1, 1, 1, 1))));

        assertThat(rollup.total()).isEqualTo(Figures.NONE);
    }

    @Test
    void ofWhenAnOfficeIsBelowCountsItsAgencies() {
        var rollup = Rollup.of(
                2026,
                List.of("city-office", "qh-jtt"),
                List.of(
                        received("city-office", new Figures(300, 200, 9_000, 20, 7)),
                        received("qh-jtt", new Figures(41, 37, 12_000, 9, 1))));

        assertThat(rollup.total().agencies()).isEqualTo(8);
    }

    private static ReceivedSummary received(String from, Figures figures) {
        return new ReceivedSummary(from, 2026, 1, figures, NOW, NOW);
    }
}
