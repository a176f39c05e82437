package cn.volunteering.activity.exceptions;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.RollEntry;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Projects;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Unsettled;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exception list (NX-53); the activity is planned from nine to twelve on 21 November 2026 in Shanghai. */
class IrregularityTest {

    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant TWELVE = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-21T12:00:00Z");
    private static final Project ACCEPTED = Projects.anAcceptedProject();

    @Test
    void activityWithinItsTimeIsRegularAndOneMillisecondLongerIsNot() {
        var ended = anActivity().ended();

        assertThat(Irregularity.of(ended, ACCEPTED, List.of(served(ended, NINE, TWELVE)), 0, EVENING))
                .isEmpty();
        assertThat(Irregularity.of(ended, ACCEPTED, List.of(served(ended, NINE, TWELVE.plusMillis(1))), 0, EVENING))
                .containsExactly(Irregularity.OUTSIDE_PLANNED_TIME);
    }

    @Test
    void endedActivityWithoutARecordIsListedAndARunningOneIsNot() {
        assertThat(Irregularity.of(anActivity().ended(), ACCEPTED, List.of(), 0, EVENING))
                .containsExactly(Irregularity.WITHOUT_ATTENDANCE);
        assertThat(Irregularity.of(anActivity().running(), ACCEPTED, List.of(), 0, EVENING))
                .isEmpty();
    }

    @Test
    void endedActivityThatLacksAPhotoIsListedUntilItIsClosed() {
        var ended = anActivity().ended();
        var records = List.of(served(ended, NINE, TWELVE));

        assertThat(Irregularity.of(ended, ACCEPTED, records, 1, EVENING)).containsExactly(Irregularity.WITHOUT_PHOTOS);
        assertThat(Irregularity.of(anActivity().running(), ACCEPTED, List.of(), 1, EVENING))
                .isEmpty();
        var closed = ended.close(Unsettled.NOTHING).orThrow();
        assertThat(Irregularity.of(closed, ACCEPTED, records, 1, EVENING)).isEmpty();
    }

    @Test
    void activityWhoseProjectIsNotAcceptedIsListedOnceItsTimeHasPassed() {
        var planned = anActivity().planned();
        var filed = Projects.aFiledProject();

        assertThat(Irregularity.of(planned, filed, List.of(), 0, TWELVE)).containsExactly(Irregularity.WITHOUT_FILING);
        assertThat(Irregularity.of(planned, filed, List.of(), 0, TWELVE.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void activityThatChangedAfterTheSignUpWasOpenedIsListedAndACancelledOneIsNot() {
        var later = anActivity()
                .from("2026-11-21T02:00:00Z", "2026-11-21T04:00:00Z")
                .plan();
        var changed = anActivity().recruiting().replan(later, ACCEPTED, 0, NINE).orThrow();

        assertThat(Irregularity.of(changed, ACCEPTED, List.of(), 0, NINE))
                .containsExactly(Irregularity.CHANGED_AFTER_SIGN_UP);
        assertThat(Irregularity.of(changed.cancel("暴雨").orThrow(), ACCEPTED, List.of(), 0, EVENING))
                .isEmpty();
    }

    private static Attendance served(Activity activity, Instant from, Instant to) {
        var entry =
                new RollEntry(People.volunteer("1"), from, to, People.signed(People.LIAISON, "2026-11-21T10:00:00Z"));
        return Attendance.attest(activity, entry).orThrow();
    }
}
