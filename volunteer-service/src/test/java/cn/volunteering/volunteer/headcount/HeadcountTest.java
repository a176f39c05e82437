package cn.volunteering.volunteer.headcount;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final YearMonth THIS_MONTH = YearMonth.of(2026, 11);

    @Test
    void recordWhenMonthIsThisOneAcceptsAndTheNextRefuses() {
        assertThatDecision(Headcount.record(new Month("2026-11"), 100, 37, null, THIS_MONTH))
                .hasState(new Headcount(new Month("2026-11"), 100, 37, null))
                .hasEvents(new HeadcountChanged(new Month("2026-11"), 100, 37, null));
        assertThatDecision(Headcount.record(new Month("2026-12"), 100, 37, null, THIS_MONTH))
                .isRefusedWith("headcount-in-future");
    }

    @Test
    void recordWhenFigureIsZeroAcceptsAndBelowRefuses() {
        assertThat(Headcount.record(new Month("2026-10"), 0, 0, null, THIS_MONTH)
                        .orThrow()
                        .total())
                .isZero();
        assertThatDecision(Headcount.record(new Month("2026-10"), -1, 0, null, THIS_MONTH))
                .isRefusedWith("headcount-negative");
        assertThatDecision(Headcount.record(new Month("2026-10"), 0, -1, null, THIS_MONTH))
                .isRefusedWith("headcount-negative");
    }

    @Test
    void recordWhenAffiliatedInstitutionsAreStatedReportsThemBesideTheTotal() {
        assertThatDecision(Headcount.record(new Month("2026-11"), 100, 37, 0, THIS_MONTH))
                .hasEvents(new HeadcountChanged(new Month("2026-11"), 100, 37, 0));
        assertThatDecision(Headcount.record(new Month("2026-11"), 100, 37, -1, THIS_MONTH))
                .isRefusedWith("headcount-negative");
        assertThat(new Headcount(new Month("2026-11"), 100, 37, 30).total()).isEqualTo(137);
    }

    @Test
    void totalAddsBothKindsOfStaff() {
        assertThat(new Headcount(new Month("2026-11"), 100, 37, null).total()).isEqualTo(137);
    }

    @Test
    void parseWhenTextIsNotAMonthIsEmpty() {
        assertThat(Month.parse("2026-13")).isEmpty();
        assertThat(Month.parse("2026-1")).isEmpty();
        assertThat(Month.parse("2026-01")).contains(new Month("2026-01"));
    }
}
