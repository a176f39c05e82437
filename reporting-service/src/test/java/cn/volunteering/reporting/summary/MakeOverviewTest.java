package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakeOverviewTest {

    @ParameterizedTest
    @CsvSource({"2025, 2025-12-31", "2026, 2026-11-22", "2027, 2026-11-22"})
    void referenceDayIsTheLastOfTheYearOrToday(int year, String day) {
        assertThat(MakeOverview.referenceDay(year, LocalDate.parse("2026-11-22")))
                .isEqualTo(day);
    }
}
