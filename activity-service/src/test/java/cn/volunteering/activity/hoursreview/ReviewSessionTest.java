package cn.volunteering.activity.hoursreview;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.attendance.RollEntry;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Unsettled;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewSessionTest {

    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-21T12:00:00Z");
    private static final Activity ENDED = anActivity().ended();
    private static final Activity CLOSED = ENDED.close(Unsettled.NOTHING).orThrow();
    private static final Reviewer REVIEWER = new Reviewer(People.COMMITTEE, null);
    private static final Reviewer OTHER = new Reviewer(new AccountId("committee-2"), null);

    private final Attendance unreviewed = Attendance.attest(
                    ENDED,
                    new RollEntry(
                            People.volunteer("1"), NINE, NOON, People.signed(People.LIAISON, "2026-11-21T05:00:00Z")))
            .orThrow();
    private final Attendance rejected = unreviewed.reject(OTHER, "未到现场", NOON).orThrow();
    private final Attendance confirmed = unreviewed.confirm(OTHER, NOON).orThrow();
    private final ReviewDecisions all = new ReviewDecisions(true, Set.of(), Map.of());
    private final ReviewDecisions byName = new ReviewDecisions(false, Set.of(unreviewed.id()), Map.of());

    @Test
    void confirmsWhenAlsoRejectedIsFalse() {
        var both = new ReviewDecisions(true, Set.of(unreviewed.id()), Map.of(unreviewed.id(), "未到现场"));

        assertThat(both.confirms(unreviewed)).isFalse();
        assertThat(byName.confirms(unreviewed)).isTrue();
    }

    @Test
    void whatTheRequestLeavesUnclearStaysAsItIs() {
        var id = unreviewed.id();
        var unclear = new ReviewDecisions(true, Set.of(id), Map.of(id, "未到现场"), Map.of(), Set.of(id));

        assertThat(unclear.confirms(unreviewed)).isFalse();
        assertThat(unclear.rejects(unreviewed)).isFalse();
        assertThat(new ReviewDecisions(true, Set.of(), Map.of(), Map.of(), Set.of(id)).sweeps(unreviewed))
                .isFalse();
    }

    @Test
    void confirmWhenRejectedSinceIsForThoseWhoNameIt() {
        assertThatDecision(session(ENDED, all).confirm(rejected)).isRefusedWith("attendance-reviewed");
        assertThatDecision(session(ENDED, byName).confirm(rejected)).isRefusedWith("attendance-rejected");
    }

    @Test
    void confirmWhenAColleagueRejectedItNeedsAReasonWhichStaysWithTheRejection() {
        var overruling = new ReviewDecisions(false, Set.of(), Map.of(), Map.of(unreviewed.id(), "现场照片可证"));

        var review = Objects.requireNonNull(
                session(ENDED, overruling).confirm(rejected).orThrow().review());

        assertThat(review.isConfirmed()).isTrue();
        assertThat(review.because()).isEqualTo("现场照片可证");
        assertThat(review.overrules()).isEqualTo(rejected.review());
    }

    @Test
    void confirmWhenTheReviewerRejectedItThemselvesNeedsNoReason() {
        var own = unreviewed.reject(REVIEWER, "未到现场", NOON).orThrow();

        assertThat(session(ENDED, byName).confirm(own).orThrow().isConfirmed()).isTrue();
    }

    @Test
    void sweepsWhenNamedOrReviewedIsFalse() {
        assertThat(all.sweeps(unreviewed)).isTrue();
        assertThat(all.sweeps(rejected)).isFalse();
        assertThat(byName.sweeps(unreviewed)).isFalse();
        assertThat(new ReviewDecisions(true, Set.of(unreviewed.id()), Map.of()).sweeps(unreviewed))
                .isFalse();
    }

    @Test
    void confirmWhenClosedIsForWhatNobodyHasReviewed() {
        assertThat(session(CLOSED, all).confirm(unreviewed).orThrow().isConfirmed())
                .isTrue();
        assertThatDecision(session(CLOSED, byName).confirm(rejected)).isRefusedWith("activity-not-now");
    }

    @Test
    void confirmWhenConfirmedChangesNothingInAnyState() {
        for (Activity activity : Set.of(ENDED, CLOSED)) {
            var again = session(activity, all).confirm(confirmed);

            assertThatDecision(again).hasState(confirmed).hasNoEvents();
        }
    }

    @Test
    void rejectWhenClosedIsForWhatNobodyHasReviewed() {
        var rejection = new ReviewDecisions(false, Set.of(), Map.of(unreviewed.id(), "重复"));

        assertThat(session(CLOSED, rejection).reject(unreviewed).orThrow().review())
                .extracting("rejectedFor")
                .isEqualTo("重复");
        assertThatDecision(session(CLOSED, rejection).reject(rejected)).isRefusedWith("activity-not-now");
        assertThatDecision(session(ENDED, rejection).reject(confirmed)).isRefusedWith("attendance-confirmed");
    }

    private static ReviewSession session(Activity activity, ReviewDecisions decisions) {
        return new ReviewSession(activity, decisions, REVIEWER, EVENING);
    }
}
