package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "54, 137, 40, 1", // 137 × 40 % = 54.8
        "55, 137, 40, 0",
        "3, 10, 40, 1",
        "4, 10, 40, 0",
        "36, 41, 90, 1", // 41 × 90 % = 36.9
        "37, 41, 90, 0",
        "0, 41, 90, 37",
        "99, 100, 100, 1",
        "100, 100, 100, 0",
        "7, 7, 0, 0"
    })
    void shortfallOfAShareIsInWholePeople(long numerator, long denominator, long percent, long shortfall) {
        assertThat(Comparison.PERCENT.shortfall(Amount.of(numerator, denominator), percent))
                .isEqualTo(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"11999, 50, 240, 1", "12000, 50, 240, 0", "12001, 50, 240, 0", "-60, 1, 240, 300"})
    void shortfallOfAMeanIsInMinutes(long minutes, long people, long mean, long shortfall) {
        assertThat(Comparison.MEAN.shortfall(Amount.of(minutes, people), mean)).isEqualTo(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"1199, 1200, 1", "1200, 1200, 0", "1, 2, 1", "2, 2, 0", "3, 2, 0"})
    void shortfallOfACountIsInTimes(long number, long minimum, long shortfall) {
        assertThat(Comparison.COUNT.shortfall(Amount.count(number), minimum)).isEqualTo(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"1999, 1", "2000, 0", "1000, 1", "999, 2"})
    void shortfallOfACountInPartsIsInWholeTimes(long thousandths, long shortfall) {
        assertThat(Comparison.COUNT.shortfall(Amount.count(thousandths, 1000), 2))
                .isEqualTo(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"1079, 1200, 1", "1080, 1200, 0", "719, 1200, 31"})
    void shortfallOfAShareInPartsIsInWholePeople(long numerator, long denominator, long shortfall) {
        assertThat(Comparison.PERCENT.shortfall(new Amount(numerator, denominator, 12), 90))
                .isEqualTo(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"359, 1", "360, 0"})
    void shortfallOfAMeanOverPartsOfPeopleIsInMinutes(long minutes, long shortfall) {
        assertThat(Comparison.MEAN.shortfall(new Amount(minutes, 18L, 12), 240)).isEqualTo(shortfall);
    }
}
