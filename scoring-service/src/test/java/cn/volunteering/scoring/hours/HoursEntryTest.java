package cn.volunteering.scoring.hours;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");

    @Test
    void confirmWhenServedPostsTheMinutesWithTheirEvent() {
        var service = aRecord().minutes(90).build();

        assertThat(HoursEntry.confirm(service, NOW).orThrow().event())
                .isEqualTo(new HoursPosted(
                        new EntryId("record-1.confirm"),
                        new RecordId("record-1"),
                        new VolunteerId("volunteer-1"),
                        new ActivityId("activity-1"),
                        new UnitId("section-1"),
                        new UnitId("branch-1"),
                        90,
                        2026,
                        Evidence.MEASURED,
                        NOW));
    }

    @Test
    void confirmWhenRepeatedMakesTheSameEntry() {
        var first = HoursEntry.confirm(aRecord().build(), NOW).orThrow();
        var again = HoursEntry.confirm(aRecord().build(), NOW.plusSeconds(3600)).orThrow();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.sameAs(first)).isTrue();
    }

    @Test
    void sameAsWhenMinutesDifferIsFalse() {
        var first = HoursEntry.confirm(aRecord().minutes(60).build(), NOW).orThrow();
        var other = HoursEntry.confirm(aRecord().minutes(61).build(), NOW).orThrow();

        assertThat(other.id()).isEqualTo(first.id());
        assertThat(other.sameAs(first)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, hours-without-minutes", "-1, hours-without-minutes"})
    void confirmWhenNothingWasServedRefuses(int minutes, String code) {
        assertThatDecision(HoursEntry.confirm(aRecord().minutes(minutes).build(), NOW))
                .isRefusedWith(code);
    }

    @Test
    void confirmWhenOneMinuteAccepts() {
        assertThat(HoursEntry.confirm(aRecord().minutes(1).build(), NOW)
                        .orThrow()
                        .minutes())
                .isEqualTo(1);
    }

    @Test
    void confirmWhenOneMinuteLongerThanServedRefuses() {
        var service = aRecord().minutes(61).served(Duration.ofMinutes(60)).build();

        assertThatDecision(HoursEntry.confirm(service, NOW)).isRefusedWith("hours-longer-than-served");
    }

    @Test
    void confirmWhenBeforeTheEndRefusesAndAtTheEndAccepts() {
        var end = Instant.parse("2026-03-05T02:00:00Z");

        assertThatDecision(HoursEntry.confirm(
                        aRecord().confirmedAt(end.minusMillis(1)).build(), NOW))
                .isRefusedWith("hours-before-the-end");
        assertThatDecision(HoursEntry.confirm(aRecord().confirmedAt(end).build(), NOW))
                .isAccepted();
    }

    @Test
    void confirmWhenRecorderConfirmsRefuses() {
        var service = aRecord().confirmedBy("organiser-1").build();

        assertThatDecision(HoursEntry.confirm(service, NOW)).isRefusedWith("hours-without-second-person");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59.999Z, 2026", "2026-12-31T16:00:00Z, 2027"})
    void yearWhenServiceStartsAtNewYearIsThatOfShanghai(String start, int year) {
        var entry = HoursEntry.confirm(aRecord().startedAt(start).build(), NOW).orThrow();

        assertThat(entry.year()).isEqualTo(year);
    }
}
