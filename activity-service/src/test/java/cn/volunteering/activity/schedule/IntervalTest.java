package cn.volunteering.activity.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void overlapsWhenOneBeginsTheInstantTheOtherEndsIsFalse() {
        var morning = between("2026-11-21T01:00:00Z", "2026-11-21T04:00:00Z");
        var noon = between("2026-11-21T04:00:00Z", "2026-11-21T05:00:00Z");

        assertThat(morning.overlaps(noon)).isFalse();
        assertThat(noon.overlaps(morning)).isFalse();
    }

    @Test
    void overlapsWhenOneBeginsAMillisecondBeforeTheOtherEndsIsTrue() {
        var morning = between("2026-11-21T01:00:00Z", "2026-11-21T04:00:00Z");
        var noon = between("2026-11-21T03:59:59.999Z", "2026-11-21T05:00:00Z");

        assertThat(morning.overlaps(noon)).isTrue();
        assertThat(noon.overlaps(morning)).isTrue();
    }

    @Test
    void minutesWhenAMinuteIsBegunRoundsDown() {
        assertThat(between("2026-11-21T01:00:00Z", "2026-11-21T01:00:59.999Z").minutes())
                .isZero();
        assertThat(between("2026-11-21T01:00:00Z", "2026-11-21T01:01:00Z").minutes())
                .isEqualTo(1);
        assertThat(between("2026-11-21T01:00:00Z", "2026-11-21T02:59:59.999Z").minutes())
                .isEqualTo(119);
    }

    @Test
    void crossesMidnightWhenItEndsAtMidnightInShanghaiIsFalse() {
        assertThat(between("2026-11-21T14:00:00Z", "2026-11-21T16:00:00Z").crossesMidnight())
                .isFalse();
        assertThat(between("2026-11-21T14:00:00Z", "2026-11-21T16:00:00.001Z").crossesMidnight())
                .isTrue();
    }

    @Test
    void enclosesWhenTheOtherReachesBeyondAnEndIsFalse() {
        var day = Interval.ofDay(LocalDate.parse("2026-11-21"));

        assertThat(day.encloses(between("2026-11-20T16:00:00Z", "2026-11-21T16:00:00Z")))
                .isTrue();
        assertThat(day.encloses(between("2026-11-20T15:59:59.999Z", "2026-11-21T16:00:00Z")))
                .isFalse();
        assertThat(day.encloses(between("2026-11-20T16:00:00Z", "2026-11-21T16:00:00.001Z")))
                .isFalse();
    }

    @Test
    void dayWhenItIsEveningInUtcIsTheNextDayInShanghai() {
        assertThat(between("2026-11-20T15:59:59Z", "2026-11-20T17:00:00Z").day())
                .isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(between("2026-11-20T16:00:00Z", "2026-11-20T17:00:00Z").day())
                .isEqualTo(LocalDate.parse("2026-11-21"));
    }

    @Test
    void createWhenItDoesNotEndAfterItsStartFails() {
        assertThatIllegalArgumentException().isThrownBy(() -> between("2026-11-21T01:00:00Z", "2026-11-21T01:00:00Z"));
    }

    private static Interval between(String start, String end) {
        return new Interval(Instant.parse(start), Instant.parse(end));
    }
}
