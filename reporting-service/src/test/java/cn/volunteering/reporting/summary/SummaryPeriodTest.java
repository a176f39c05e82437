package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31, 2026年",
        "2026-Q1, QUARTER, 2026-01-01, 2026-03-31, 2026年第一季度",
        "2026-Q3, QUARTER, 2026-07-01, 2026-09-30, 2026年第三季度",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31, 2026年第四季度",
        "2026-09, MONTH, 2026-09-01, 2026-09-30, 2026年9月",
        "2028-02, MONTH, 2028-02-01, 2028-02-29, 2028年2月"
    })
    void daysOfAPeriod(String text, SummaryPeriod.Kind kind, LocalDate first, LocalDate last, String label) {
        var period = new SummaryPeriod(text);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "1999", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-9", "2026-H1", "2026-Q33"})
    void newWhenTheTextNamesNoPeriodThrows(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SummaryPeriod(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-12-31",
        "2026, 2026-11-22",
        "2026-Q3, 2026-09-30",
        "2026-Q4, 2026-11-22",
        "2026-11, 2026-11-22"
    })
    void referenceDayIsTheLastOfThePeriodOrToday(String period, LocalDate day) {
        assertThat(new SummaryPeriod(period).referenceDay(LocalDate.parse("2026-11-22")))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true, false",
        "2026-12-01, true, true",
        "2026-10-31, false, false",
        "2026-11-01, true, false"
    })
    void beginsOnItsFirstDayAndEndsWithItsLast(LocalDate today, boolean begun, boolean ended) {
        var november = new SummaryPeriod("2026-11");

        assertThat(november.hasBegunBy(today)).isEqualTo(begun);
        assertThat(november.hasEndedBy(today)).isEqualTo(ended);
    }

    @Test
    void partsOfAreTheYearFourQuartersAndTwelveMonths() {
        assertThat(SummaryPeriod.partsOf(2026))
                .hasSize(17)
                .allSatisfy(period -> assertThat(period.year()).isEqualTo(2026))
                .contains(new SummaryPeriod("2026"), new SummaryPeriod("2026-Q4"), new SummaryPeriod("2026-12"));
        assertThat(SummaryPeriod.partsOf(2026).stream().sorted().limit(3))
                .extracting(SummaryPeriod::value)
                .containsExactly("2026", "2026-Q1", "2026-01");
    }
}
