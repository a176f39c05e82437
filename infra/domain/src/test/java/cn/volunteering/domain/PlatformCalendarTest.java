package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformCalendarTest {

    @ParameterizedTest
    @CsvSource({"2026-11-20T15:59:59Z, 2026-11-20", "2026-11-20T16:00:00Z, 2026-11-21"})
    void dayOfWhenItIsEveningInUtcIsTheNextDayInShanghai(Instant moment, LocalDate day) {
        assertThat(PlatformCalendar.dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59.999Z, 2026", "2026-12-31T16:00:00Z, 2027"})
    void yearOfWhenNewYearIsThatOfShanghai(Instant moment, int year) {
        assertThat(PlatformCalendar.yearOf(moment)).isEqualTo(year);
    }

    @Test
    void startOfIsTheFirstMomentInShanghai() {
        assertThat(PlatformCalendar.startOf(2027)).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(PlatformCalendar.startOf(LocalDate.parse("2026-11-21"))).isEqualTo("2026-11-20T16:00:00Z");
    }

    @Test
    void todayWhenTheMachineIsInAnotherZoneIsThatOfShanghai() {
        var calendar = new PlatformCalendar(Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneOffset.UTC));

        assertThat(calendar.today()).isEqualTo("2027-01-01");
        assertThat(calendar.thisMonth()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(calendar.yearOrThis(null)).isEqualTo(2027);
        assertThat(calendar.yearOrThis(2025)).isEqualTo(2025);
    }
}
