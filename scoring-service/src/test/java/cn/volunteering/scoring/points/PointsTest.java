package cn.volunteering.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"60, 100", "1, 2", "20, 33", "30, 50", "59, 98", "61, 102", "240, 400", "1200, 2000"})
    void hundredthsWhenOnePointAnHourAreRoundedHalfUp(int minutes, long hundredths) {
        assertThat(Points.earned(minutes, PointsRate.ONE_AN_HOUR).hundredths()).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1", "89, 1", "90, 2", "-29, 0", "-30, -1"})
    void hundredthsWhenHalfGoAwayFromZero(long parts, long hundredths) {
        assertThat(new Points(parts).hundredths()).isEqualTo(hundredths);
    }

    @Test
    void sumOfThreeThirdsOfAnHourIsOnePoint() {
        long parts = Stream.of(20, 20, 20)
                .mapToLong(minutes ->
                        Points.earned(minutes, PointsRate.ONE_AN_HOUR).parts())
                .sum();

        assertThat(new Points(parts).shown()).isEqualTo("1.00");
    }

    @Test
    void sumOfMinuteByMinuteEqualsTheWholeAtAnyRate() {
        for (long rate = 0; rate <= 250; rate += 7) {
            var each = Points.earned(1, new PointsRate(rate));
            var whole = Points.earned(1439, new PointsRate(rate));

            assertThat(each.parts() * 1439).isEqualTo(whole.parts());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 10_000})
    void rateWhenWithinBoundsIsTaken(long hundredths) {
        assertThat(new PointsRate(hundredths).hundredthsPerHour()).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_001})
    void rateWhenOutOfBoundsFails(long hundredths) {
        assertThatThrownBy(() -> new PointsRate(hundredths)).isInstanceOf(IllegalArgumentException.class);
    }
}
