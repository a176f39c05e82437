package cn.volunteering.activity.insignia;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Unsettled;
import org.junit.jupiter.api.Test;

/** Whether the uniform was worn at an activity (统一着装, NX-26). */
class UniformCheckTest {

    private static final Signature BY = People.signed(People.LIAISON, "2026-11-21T02:00:00Z");

    @Test
    void recordWhenItWasNotWornNeedsAReason() {
        assertThatDecision(UniformCheck.record(anActivity().running(), false, null, BY))
                .isRefusedWith("uniform-reason-missing");
        assertThatDecision(UniformCheck.record(anActivity().running(), false, "马甲不够", BY))
                .isAccepted();
    }

    @Test
    void recordWhenItWasWornKeepsNoReason() {
        assertThat(UniformCheck.record(anActivity().ended(), true, "备注", BY)
                        .orThrow()
                        .reason())
                .isNull();
    }

    @Test
    void recordBeforeTheStartAndAfterTheClosingIsRefused() {
        var closed = anActivity().ended().close(Unsettled.NOTHING).orThrow();

        assertThatDecision(UniformCheck.record(anActivity().recruiting(), true, null, BY))
                .isRefusedWith("uniform-not-now");
        assertThatDecision(UniformCheck.record(closed, true, null, BY)).isRefusedWith("uniform-not-now");
    }
}
