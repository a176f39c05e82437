package cn.volunteering.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration DIED_AT_ONCE = Duration.ofSeconds(1);

    private final BackOff backOff = new BackOff();

    @Test
    void afterWhenItDiesAgainAndAgainDoublesThePauseUpToHalfAMinute() {
        var pauses = Stream.generate(() -> backOff.after(DIED_AT_ONCE)).limit(7).map(Duration::toSeconds);

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void afterWhenItHeldOutForAMinuteBeginsAnew() {
        backOff.after(DIED_AT_ONCE);
        backOff.after(DIED_AT_ONCE);

        assertThat(backOff.after(Duration.ofSeconds(59))).hasSeconds(4);
        assertThat(backOff.after(Duration.ofSeconds(60))).hasSeconds(1);
        assertThat(backOff.after(DIED_AT_ONCE)).hasSeconds(2);
    }
}
