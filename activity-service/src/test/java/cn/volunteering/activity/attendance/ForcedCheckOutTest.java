package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check-out that was forgotten at an activity planned from nine to eleven (NX-53). */
class ForcedCheckOutTest {

    private static final Activity RUNNING = anActivity().running();
    private static final Activity ENDED = anActivity().ended();
    private static final Instant NINE = RUNNING.plan().startsAt();
    private static final Instant END = RUNNING.plan().endsAt();

    @Test
    void zeroWithClaimCountsNothingAndLetsTheOrganiserAttest() {
        var forgotten = checkedInAt(NINE);

        assertThat(ForcedCheckOut.ZERO_WITH_CLAIM
                        .applied(forgotten, ENDED)
                        .stay()
                        .minutes())
                .isZero();
        assertThat(ForcedCheckOut.ZERO_WITH_CLAIM.objectionToEntry(forgotten, ENDED))
                .isEmpty();
    }

    @Test
    void zeroFinalCountsNothingAndRefusesTheOrganiser() {
        var forgotten = checkedInAt(NINE);

        assertThat(ForcedCheckOut.ZERO_FINAL.applied(forgotten, ENDED).stay().minutes())
                .isZero();
        assertThat(ForcedCheckOut.ZERO_FINAL.objectionToEntry(forgotten, ENDED))
                .map(Refusal::code)
                .contains("forced-check-out-final");
        assertThat(ForcedCheckOut.ZERO_FINAL.objectionToEntry(forgotten, RUNNING))
                .isEmpty();
    }

    @Test
    void plannedEndCountsUntilThenAsAttestedAndAwaitsReview() {
        var reviewed = ForcedCheckOut.PLANNED_END.applied(checkedInAt(NINE.plusSeconds(600)), ENDED);

        assertThat(reviewed.stay().endedAt()).isEqualTo(END);
        assertThat(reviewed.stay().evidence()).isEqualTo(Evidence.ATTESTED);
        assertThat(reviewed.awaitsReview()).isTrue();
        assertThat(reviewed.isOnSite()).isFalse();
    }

    @Test
    void plannedEndCountsNothingForThoseWhoArrivedAtTheEndOrLater() {
        assertThat(ForcedCheckOut.PLANNED_END
                        .applied(checkedInAt(END), ENDED)
                        .stay()
                        .minutes())
                .isZero();
        assertThat(ForcedCheckOut.PLANNED_END
                        .applied(checkedInAt(END.minusSeconds(60)), ENDED)
                        .stay()
                        .minutes())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ForcedCheckOut.class)
    void nothingChangesBeforeTheActivityIsOverOrAfterACheckOut(ForcedCheckOut rule) {
        var present = checkedInAt(NINE);
        var left = present.checkOut(RUNNING, new AccountId("helper"), NINE.plusSeconds(3600))
                .orThrow();

        assertThat(rule.applied(present, RUNNING)).isEqualTo(present);
        assertThat(rule.applied(left, ENDED)).isEqualTo(left);
        assertThat(rule.objectionToEntry(left, ENDED)).isEmpty();
    }

    private static Attendance checkedInAt(Instant time) {
        return Attendance.checkIn(RUNNING, People.volunteer("1"), new AccountId("helper"), time)
                .orThrow();
    }
}
