package cn.volunteering.volunteer.plannedchange;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlannedChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void planWhenTheDayIsTodayOrMoreThanAYearAheadIsRefused() {
        assertThatDecision(on(TODAY)).isRefusedWith("planned-change-not-ahead");
        assertThatDecision(on(TODAY.plusYears(1).plusDays(1))).isRefusedWith("planned-change-too-far");
        assertThat(on(TODAY.plusDays(1)).orThrow().state()).isEqualTo(PlannedChange.State.PLANNED);
        assertThat(on(TODAY.plusYears(1)).orThrow().on()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void cancelWhenItWasCarriedOutIsRefusedAndWhenRepeatedChangesNothing() {
        var planned = on(TODAY.plusDays(1)).orThrow();
        var cancelled = planned.cancel().orThrow();

        assertThat(cancelled.cancel().orThrow()).isEqualTo(cancelled);
        assertThat(cancelled.naturalKey()).isEmpty();
        assertThatDecision(planned.done().orThrow().cancel()).isRefusedWith("planned-change-over");
        assertThatDecision(planned.failed("已停用").orThrow().cancel()).isRefusedWith("planned-change-over");
    }

    private static Decision<PlannedChange> on(LocalDate day) {
        return PlannedChange.plan(
                new VolunteerId("volunteer-1"), NextStep.departure("退休"), day, new AccountId("account-1"), TODAY);
    }
}
