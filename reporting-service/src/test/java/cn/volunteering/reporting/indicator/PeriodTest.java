package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T15:59:59Z, true, false", // 23:59:59 in Shanghai
        "2026-03-31T16:00:00Z, false, true",
        "2025-12-31T15:59:59Z, false, false",
        "2025-12-31T16:00:00Z, true, false",
        "2026-06-30T16:00:00Z, false, false"
    })
    void aStartBelongsToTheQuarterOfItsDayInShanghai(String start, boolean first, boolean second) {
        var quarters = Period.quarters(2026);

        assertThat(quarters.getFirst().contains(Instant.parse(start))).isEqualTo(first);
        assertThat(quarters.get(1).contains(Instant.parse(start))).isEqualTo(second);
    }

    @Test
    void aPeriodIsRunningUpToItsLastDay() {
        var quarter = Period.quarters(2026).getFirst();

        assertThat(quarter.isRunningOn(LocalDate.parse("2026-03-31"))).isTrue();
        assertThat(quarter.isRunningOn(LocalDate.parse("2026-04-01"))).isFalse();
        assertThat(Period.at(LocalDate.parse("2026-03-31")).isRunningOn(LocalDate.parse("2026-03-31")))
                .isFalse();
    }

    @Test
    void labelsNameThePeriodAsUsersDo() {
        assertThat(Period.quarters(2026))
                .extracting(Period::label)
                .containsExactly("2026年第一季度", "2026年第二季度", "2026年第三季度", "2026年第四季度");
        assertThat(Period.halves(2026)).extracting(Period::label).containsExactly("2026年上半年", "2026年下半年");
        assertThat(Period.year(2026).label()).isEqualTo("2026年");
        assertThat(Period.at(LocalDate.parse("2026-11-29")).label()).isEqualTo("截至 2026-11-29");
    }
}
