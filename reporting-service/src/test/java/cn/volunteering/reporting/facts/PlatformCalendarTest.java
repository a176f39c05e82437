package cn.volunteering.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformCalendarTest {

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59.999Z, 2026", "2026-12-31T16:00:00Z, 2027"})
    void yearOfWhenNewYearIsThatOfShanghai(String moment, int year) {
        assertThat(PlatformCalendar.yearOf(Instant.parse(moment))).isEqualTo(year);
    }

    @Test
    void startOfIsTheFirstMomentInShanghai() {
        assertThat(PlatformCalendar.startOf(2027)).isEqualTo("2026-12-31T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-12-31", "2026, 2026-11-22", "2027, 2026-11-22"})
    void referenceDayIsTheLastOfTheYearOrToday(int year, String day) {
        assertThat(PlatformCalendar.referenceDay(year, LocalDate.parse("2026-11-22")))
                .isEqualTo(day);
    }
}
