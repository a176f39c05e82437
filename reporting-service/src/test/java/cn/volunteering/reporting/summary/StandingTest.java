package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate DUE = LocalDate.parse("2026-10-10");
    private static final Answer RETURNED = new Answer(Answer.Kind.RETURNED, 3, "时长与台账不符", Instant.EPOCH);
    private static final Answer ACCEPTED = new Answer(Answer.Kind.ACCEPTED, 3, null, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"2026-10-10, EXPECTED, 0", "2026-10-11, LATE, 1", "2026-11-10, LATE, 31"})
    void unreportedIsLateFromTheDayAfterTheDeadline(LocalDate today, ReportState state, long daysLate) {
        assertThat(Standing.of(7, false, null, DUE, today)).isEqualTo(new Standing(state, DUE, daysLate));
    }

    @Test
    void reportedIsReceivedEvenAfterTheDeadline() {
        assertThat(Standing.of(3, true, null, DUE, DUE.plusDays(9)))
                .isEqualTo(new Standing(ReportState.RECEIVED, DUE, 0));
    }

    @ParameterizedTest
    @CsvSource({"3, RETURNED", "4, RECEIVED"})
    void aReturnIsAboutOneVersion(int latest, ReportState state) {
        assertThat(Standing.of(latest, true, RETURNED, DUE, DUE).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"3, ACCEPTED", "4, RECEIVED"})
    void aReceiptIsAboutOneVersion(int latest, ReportState state) {
        assertThat(Standing.of(latest, true, ACCEPTED, DUE, DUE).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026, 10, 2027-01-10", "2026-Q3, 10, 2026-10-10", "2026-02, 10, 2026-03-10", "2026-09, 0, 2026-09-30"})
    void dueOnIsTheLastDayPlusTheDaysOfThePolicy(String period, long days, LocalDate dueOn) {
        assertThat(new SummaryPeriod(period).last().plusDays(days)).isEqualTo(dueOn);
    }
}
