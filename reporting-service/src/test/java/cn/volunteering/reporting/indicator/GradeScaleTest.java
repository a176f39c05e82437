package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades of QH-14 at their edges, each at the number and one below. */
class GradeScaleTest {

    private static final GradeScale SCALE = new GradeScale(80, 66, 60, 33);

    @ParameterizedTest
    @CsvSource({"55, A, 100", "54, B, 66", "44, B, 66", "43, C, 33", "33, C, 33", "32, NONE, 0", "0, NONE, 0"})
    void aShareOf137StaffAgainst40PerCent(long registered, Grade grade, long score) {
        // 54.8 is the target, 43.84 is 80 per cent of it, 32.88 is 60 per cent of it
        var given = SCALE.grade(Comparison.PERCENT, Amount.of(registered, 137), 40);

        assertThat(given).isEqualTo(grade);
        assertThat(SCALE.score(given)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"12000, A", "11999, B", "9600, B", "9599, C", "7200, C", "7199, NONE"})
    void aMeanOf50PeopleAgainst240Minutes(long minutes, Grade grade) {
        assertThat(SCALE.grade(Comparison.MEAN, Amount.of(minutes, 50), 240)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"120000, A", "119999, B"})
    void aMeanCountedInPartsComparesInParts(long minutes, Grade grade) {
        assertThat(SCALE.grade(Comparison.MEAN, new Amount(minutes, 5000L, 10), 240))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"5, A", "4, B", "3, C", "2, NONE"})
    void aCountAgainst5(long number, Grade grade) {
        assertThat(SCALE.grade(Comparison.COUNT, Amount.count(number), 5)).isEqualTo(grade);
    }
}
