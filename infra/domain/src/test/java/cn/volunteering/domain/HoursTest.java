package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "20, 0.33", "40, 0.67", "60, 1.00", "1200, 20.00", "-20, -0.33"})
    void shownWhenMinutesAreRoundedHalfUp(long minutes, String shown) {
        assertThat(Hours.shown(minutes)).isEqualTo(shown);
    }
}
