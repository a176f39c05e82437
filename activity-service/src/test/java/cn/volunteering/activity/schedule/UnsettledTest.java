package cn.volunteering.activity.schedule;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsettledTest {

    private final Activity ended = anActivity().ended();

    @Test
    void closeWhenACheckOutIsMissingWarnsUntilZeroIsAccepted() {
        var open = new Unsettled(0, 1, 0, 0, 0);

        assertThatDecision(ended.close(open))
                .isRefusedWith("activity-unsettled")
                .hasDetail("withoutCheckOut", 1L);
        assertThat(ended.close(open.acceptingZero()).orThrow().isClosed()).isTrue();
    }

    @Test
    void closeWhenARecordHasNoWholeMinuteWarns() {
        assertThatDecision(ended.close(new Unsettled(0, 0, 1, 0, 0))).isRefusedWith("activity-unsettled");
    }

    @Test
    void closeWhenHoursAreUnreviewedIsRefusedEvenIfZeroIsAccepted() {
        assertThatDecision(ended.close(new Unsettled(1, 1, 0, 0, 0).acceptingZero()))
                .isRefusedWith("activity-hours-unreviewed");
    }

    @Test
    void closeWhenInsigniaAreOutIsRefusedEvenIfZeroIsAccepted() {
        assertThatDecision(ended.close(new Unsettled(0, 1, 0, 1, 0).acceptingZero()))
                .isRefusedWith("activity-insignia-out")
                .hasDetail("insigniaOut", 1);
        assertThatDecision(ended.close(new Unsettled(1, 0, 0, 1, 0))).isRefusedWith("activity-hours-unreviewed");
    }

    @Test
    void closeWhenAPhotoIsMissingIsRefusedEvenIfZeroIsAccepted() {
        assertThatDecision(ended.close(new Unsettled(0, 1, 0, 0, 1).acceptingZero()))
                .isRefusedWith("activity-photos-missing")
                .hasDetail("photosMissing", 1);
        assertThatDecision(ended.close(new Unsettled(0, 0, 0, 1, 1))).isRefusedWith("activity-insignia-out");
    }

    @Test
    void closeAgainWhenClosedChangesNothing() {
        var closed = ended.close(Unsettled.NOTHING).orThrow();

        assertThatDecision(closed.close(new Unsettled(0, 1, 0, 0, 0)))
                .hasState(closed)
                .hasNoEvents();
    }
}
