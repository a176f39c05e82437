package cn.volunteering.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(new LimitProperties.Rate(1, 3), 100);

    @Test
    void burstPassesAndOneMoreWaits() {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> limits.take("a"))).allMatch(wait -> wait.isEmpty());

        assertThat(limits.take("a"))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1)));
    }

    @Test
    void keysDoNotShareABucket() {
        IntStream.range(0, 4).forEach(_ -> limits.take("a"));

        assertThat(limits.take("b")).isEmpty();
    }
}
