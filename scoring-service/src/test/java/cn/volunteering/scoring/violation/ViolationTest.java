package cn.volunteering.scoring.violation;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.violation.ViolationEffect.Extent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Optional<VolunteerId> SELF = Optional.of(new VolunteerId("volunteer-1"));

    @ParameterizedTest
    @CsvSource({"ACTIVITY_VOID_AND_HONOURS_BARRED, true", "POINTS_ONLY, false"})
    void upholdBarsHonoursIfThePolicySaysSo(Extent extent, boolean bars) {
        var violation = uphold(extent, Optional.empty()).orThrow();

        assertThat(violation.holds()).isTrue();
        assertThat(violation.barsHonours()).isEqualTo(bars);
        assertThat(violation.naturalKey()).contains("record-1");
    }

    @Test
    void liftEndsTheEffectOnce() {
        var violation = uphold(Extent.ACTIVITY_VOID_AND_HONOURS_BARRED, Optional.empty())
                .orThrow();

        var lifted = violation.lift("复议后撤销", Optional.empty(), TODAY).orThrow();

        assertThat(lifted.holds()).isFalse();
        assertThat(lifted.barsHonours()).isFalse();
        assertThat(lifted.naturalKey()).isEmpty();
        assertThatDecision(lifted.lift("再次撤销", Optional.empty(), TODAY)).isRefusedWith("violation-lifted");
    }

    @Test
    void nobodyDecidesOnTheirOwnService() {
        assertThatDecision(uphold(Extent.POINTS_ONLY, SELF)).isRefusedWith("violation-of-self");
        assertThatDecision(
                        uphold(Extent.POINTS_ONLY, Optional.empty()).orThrow().lift("误记", SELF, TODAY))
                .isRefusedWith("violation-of-self");
    }

    private static Decision<Violation> uphold(Extent extent, Optional<VolunteerId> acting) {
        var entry = HoursEntry.confirm(aRecord().build(), Instant.parse("2026-03-06T00:00:00Z"))
                .orThrow();
        return Violation.uphold(
                entry, "向服务对象收取费用", new ViolationEffect(extent, null), new AccountId("committee"), acting, TODAY);
    }
}
