package cn.volunteering.gateway.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private long now;

    private final Pace pace = new Pace(Duration.ofSeconds(10), 1000, () -> now);

    @Test
    void graceIsForEveryBody() {
        passSeconds(10);
        assertThat(pace.isTooSlowAfter(0)).isFalse();

        now++;
        assertThat(pace.isTooSlowAfter(0)).isTrue();
    }

    @Test
    void receivedBytesGiveMoreTime() {
        passSeconds(12);

        assertThat(pace.isTooSlowAfter(1999)).isTrue();
        assertThat(pace.isTooSlowAfter(1)).isFalse();
    }

    private void passSeconds(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }
}
