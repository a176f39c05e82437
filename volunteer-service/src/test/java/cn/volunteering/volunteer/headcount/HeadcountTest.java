package cn.volunteering.volunteer.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Refused;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final YearMonth THIS_MONTH = YearMonth.of(2026, 11);

    @Test
    void recordWhenMonthIsThisOneAcceptsAndTheNextRefuses() {
        assertThat(Headcount.record(new Month("2026-11"), 100, 37, THIS_MONTH))
                .isEqualTo(Decision.accepted(
                        new Headcount(new Month("2026-11"), 100, 37),
                        new HeadcountChanged(new Month("2026-11"), 100, 37)));
        assertThat(code(Headcount.record(new Month("2026-12"), 100, 37, THIS_MONTH)))
                .isEqualTo("headcount-in-future");
    }

    @Test
    void recordWhenFigureIsZeroAcceptsAndBelowRefuses() {
        assertThat(Headcount.record(new Month("2026-10"), 0, 0, THIS_MONTH)
                        .orThrow()
                        .total())
                .isZero();
        assertThat(code(Headcount.record(new Month("2026-10"), -1, 0, THIS_MONTH)))
                .isEqualTo("headcount-negative");
        assertThat(code(Headcount.record(new Month("2026-10"), 0, -1, THIS_MONTH)))
                .isEqualTo("headcount-negative");
    }

    @Test
    void totalAddsBothKindsOfStaff() {
        assertThat(new Headcount(new Month("2026-11"), 100, 37).total()).isEqualTo(137);
    }

    @Test
    void parseWhenTextIsNoMonthIsEmpty() {
        assertThat(Month.parse("2026-13")).isEmpty();
        assertThat(Month.parse("2026-1")).isEmpty();
        assertThat(Month.parse("2026-01")).contains(new Month("2026-01"));
    }

    private static String code(Decision<Headcount> decision) {
        return ((Refused<Headcount>) decision).refusal().code();
    }
}
