package cn.volunteering.reporting.rollup.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.rollup.ReceivedSummary.Previous;
import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.Figures;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeViewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void changeIsTheDifferenceInEveryFigure() {
        var before = figures(41, 600, new Background(137, 1, 30, Map.of("PLANNED", 2L, "CLOSED", 5L), null, null));
        var now = figures(40, 661, new Background(140, 1, 30, Map.of("CLOSED", 5L, "RUNNING", 1L), null, null));

        var change = ChangeView.of(new Previous(3, before, NOW), now);

        assertThat(change.sinceVersion()).isEqualTo(3);
        assertThat(change.volunteers()).isEqualTo(-1);
        assertThat(change.minutes()).isEqualTo(61);
        assertThat(change.headcount()).isEqualTo(3);
        assertThat(change.registered()).isZero();
        assertThat(change.activityStates()).isEqualTo(Map.of("PLANNED", -2L, "RUNNING", 1L));
    }

    @Test
    void changeFromASummaryWithoutBackgroundSaysNothingAboutIt() {
        var change = ChangeView.of(
                new Previous(1, figures(1, 60, null), NOW),
                figures(1, 60, new Background(9, 1, 1, Map.of(), null, null)));

        assertThat(change.headcount()).isNull();
        assertThat(change.activityStates()).isNull();
    }

    private static Figures figures(long volunteers, long minutes, @Nullable Background background) {
        return new Figures(volunteers, 1, minutes, 1, 1, background);
    }
}
