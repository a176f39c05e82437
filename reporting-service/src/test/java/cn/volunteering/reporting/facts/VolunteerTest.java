package cn.volunteering.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Volunteer.NationalStatus;
import cn.volunteering.reporting.facts.Volunteer.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerTest {

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-29, true", "2026-06-30, false"})
    void isOnRosterFromTheDayOfJoiningUntilTheDayOfLeaving(String day, boolean onRoster) {
        var volunteer = volunteer(State.LEFT, "2026-03-01", "2026-06-30");

        assertThat(volunteer.isOnRosterAt(LocalDate.parse(day))).isEqualTo(onRoster);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REGISTERED", "ACTIVE", "SUSPENDED"})
    void isOnRosterWhenRegisteredActiveOrSuspended(State state) {
        assertThat(volunteer(state, "2026-03-01", null).isOnRosterAt(LocalDate.parse("2026-12-31")))
                .isTrue();
    }

    @Test
    void isNotOnRosterWhenOnlyApplied() {
        assertThat(volunteer(State.APPLIED, "2026-03-01", null).isOnRosterAt(LocalDate.parse("2026-12-31")))
                .isFalse();
    }

    @Test
    void isNotOnRosterWhenLeftOnAnUnknownDay() {
        assertThat(volunteer(State.LEFT, "2026-03-01", null).isOnRosterAt(LocalDate.parse("2026-12-31")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, s1, b1",
        "2026-03-31, s1, b1",
        "2026-04-01, s2, b1",
        "2026-06-30, s2, b1",
        "2026-07-01, s2, b2"
    })
    void placeIsTheOneOfThatDayWhereverThePersonIsNow(String day, String section, String branch) {
        var place = moved().placeAt(LocalDate.parse(day));

        assertThat(place.section()).isEqualTo(new UnitId(section));
        assertThat(place.branch()).isEqualTo(new UnitId(branch));
    }

    @Test
    void placeIsThePresentOneWhileEventsDoNotReportOthers() {
        assertThat(volunteer(State.ACTIVE, "2026-03-01", null)
                        .placeAt(LocalDate.parse("2020-01-01"))
                        .section())
                .isEqualTo(new UnitId("s1"));
    }

    private static Volunteer moved() {
        return new Volunteer(
                new VolunteerId("v1"),
                "演示001",
                new UnitId("s2"),
                new UnitId("b2"),
                State.ACTIVE,
                false,
                NationalStatus.NONE,
                LocalDate.parse("2026-01-01"),
                null,
                List.of(
                        place("s1", "b1", "2026-01-01"),
                        place("s2", "b1", "2026-04-01"),
                        place("s2", "b2", "2026-07-01")),
                null,
                null);
    }

    private static Placement place(String section, String branch, String from) {
        return new Placement(new UnitId(section), new UnitId(branch), LocalDate.parse(from));
    }

    private static Volunteer volunteer(State state, String joinedOn, @Nullable String leftOn) {
        return new Volunteer(
                new VolunteerId("v1"),
                "演示001",
                new UnitId("s1"),
                null,
                state,
                false,
                NationalStatus.NONE,
                LocalDate.parse(joinedOn),
                leftOn == null ? null : LocalDate.parse(leftOn),
                null,
                null,
                null);
    }
}
