package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Unsettled;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmendingTest {

    private static final Activity CLOSED =
            anActivity().ended().close(Unsettled.NOTHING).orThrow();
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T01:00:00Z");
    private static final AccountId PROPOSER = new AccountId("proposer");
    private static final Reviewer SECOND = new Reviewer(new AccountId("committee-2"), null);

    private final Attendance unreviewed = Attendance.attest(
                    anActivity().ended(),
                    new RollEntry(
                            People.volunteer("1"), NINE, NOON, People.signed(People.LIAISON, "2026-11-21T05:00:00Z")))
            .orThrow();
    private final Attendance confirmed =
            unreviewed.confirm(new Reviewer(People.COMMITTEE, null), NOON).orThrow();

    @Test
    void proposeLeavesTheConfirmedTimeCountingUntilASecondPersonApproves() {
        var decision = confirmed.amending().propose(CLOSED, entry(NINE, TEN), "误记为三小时");

        assertThatDecision(decision).hasNoEvents();
        var proposed = decision.orThrow();
        assertThat(proposed.isConfirmed()).isTrue();
        assertThat(proposed.stay().minutes()).isEqualTo(180);
        assertThat(proposed.amendments().revision()).isZero();
    }

    @Test
    void approveReplacesTheTimeKeepsTheOldOneInTheTrailAndReportsTheRevision() {
        var decision = proposed(NINE, TEN).amending().approve(CLOSED, SECOND, LATER);

        var amended = decision.orThrow();
        assertThat(amended.isConfirmed()).isTrue();
        assertThat(amended.stay().minutes()).isEqualTo(60);
        assertThat(amended.corrections()).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo(confirmed.stay());
            assertThat(line.review()).isEqualTo(confirmed.review());
            assertThat(line.by().by()).isEqualTo(PROPOSER);
            assertThat(line.reason()).isEqualTo("误记");
        });
        assertThatDecision(decision).publishes(HoursCorrected.class).satisfies(event -> {
            assertThat(event.revision()).isEqualTo(1);
            assertThat(event.minutes()).isEqualTo(60);
            assertThat(event.recordedBy()).isEqualTo(PROPOSER);
            assertThat(event.confirmedBy()).isEqualTo(SECOND.account());
            assertThat(event.reason()).isEqualTo("误记");
        });
    }

    @Test
    void approveWhenNothingShallCountVoidsTheRecordAndItCanBeRestored() {
        var voiding = confirmed.amending().proposeVoid(signed(), "替他人签到").orThrow();
        var decision = voiding.amending().approve(CLOSED, SECOND, LATER);
        var gone = decision.orThrow();

        assertThat(gone.isConfirmed()).isFalse();
        assertThat(gone.stay().minutes()).isZero();
        assertThatDecision(decision).publishes(HoursCorrected.class).satisfies(event -> {
            assertThat(event.minutes()).isZero();
            assertThat(event.startedAt()).isEqualTo(NINE);
        });
        assertThatDecision(gone.confirm(SECOND, LATER)).isRefusedWith("attendance-void");
        assertThatDecision(gone.amending().proposeVoid(signed(), "再次")).isRefusedWith("attendance-void");

        var restored = gone.amending()
                .propose(CLOSED, entry(NINE, NOON), "查实为本人")
                .orThrow()
                .amending()
                .approve(CLOSED, SECOND, LATER);
        assertThatDecision(restored).publishes(HoursCorrected.class).satisfies(event -> {
            assertThat(event.revision()).isEqualTo(2);
            assertThat(event.minutes()).isEqualTo(180);
        });
    }

    @Test
    void approveWhenProposerRecorderOrganiserOrVolunteerIsRefused() {
        var proposed = proposed(NINE, TEN);

        assertThatDecision(proposed.amending().approve(CLOSED, new Reviewer(PROPOSER, null), LATER))
                .isRefusedWith("review-own-record");
        assertThatDecision(proposed.amending().approve(CLOSED, new Reviewer(People.LIAISON, null), LATER))
                .isRefused();
        assertThatDecision(proposed.amending().approve(CLOSED, new Reviewer(CLOSED.organiser(), null), LATER))
                .isRefusedWith("review-own-activity");
        var participant = proposed.participant().volunteerId();
        assertThatDecision(
                        proposed.amending().approve(CLOSED, new Reviewer(new AccountId("other"), participant), LATER))
                .isRefusedWith("review-own-hours");
    }

    @Test
    void approveWhenNothingIsProposedIsRefused() {
        assertThatDecision(confirmed.amending().approve(CLOSED, SECOND, LATER)).isRefusedWith("amendment-missing");
    }

    @Test
    void proposeWhenUnreviewedEqualOrOutsideTheDayIsRefused() {
        assertThatDecision(unreviewed.amending().propose(CLOSED, entry(NINE, TEN), "误记"))
                .isRefusedWith("attendance-not-confirmed");
        assertThatDecision(confirmed.amending().propose(CLOSED, entry(NINE, NOON), "误记"))
                .isRefusedWith("amendment-without-change");
        var dayBefore = NINE.minusSeconds(86_400);
        assertThatDecision(confirmed.amending().propose(CLOSED, entry(dayBefore, dayBefore.plusSeconds(60)), "误记"))
                .isRefusedWith("attendance-outside-day");
    }

    @Test
    void proposeWhenLessThanAMinuteIsLeftIsRefusedAndAMinuteIsEnough() {
        assertThatDecision(confirmed.amending().propose(CLOSED, entry(NINE, NINE.plusSeconds(59)), "误记"))
                .isRefusedWith("amendment-without-minutes");
        assertThatDecision(confirmed.amending().propose(CLOSED, entry(NINE, NINE.plusSeconds(60)), "误记"))
                .isAccepted();
    }

    @Test
    void proposeWhenAnotherPersonsProposalIsPendingIsRefusedAndTheOwnIsReplaced() {
        var proposed = proposed(NINE, TEN);

        assertThatDecision(proposed.amending().proposeVoid(new Signature(new AccountId("someone-else"), LATER), "误记"))
                .isRefusedWith("amendment-pending");
        assertThatDecision(proposed.amending().proposeVoid(signed(), "误记")).isAccepted();
    }

    @Test
    void declineKeepsTheTimeAndTheProposalInTheTrail() {
        var declined = proposed(NINE, TEN)
                .amending()
                .decline(new Signature(SECOND.account(), LATER), "照片可证")
                .orThrow();

        assertThat(declined.stay()).isEqualTo(confirmed.stay());
        assertThat(declined.amendments().pending()).isNull();
        assertThat(declined.amendments().declined()).singleElement().satisfies(line -> assertThat(line.reason())
                .isEqualTo("照片可证"));
    }

    @Test
    void otherWaysToChangeItStayClosedAfterAnAmendment() {
        var amended =
                proposed(NINE, TEN).amending().approve(CLOSED, SECOND, LATER).orThrow();
        var ended = anActivity().ended();

        assertThatDecision(amended.strike(ended, signed(), "误签")).isRefusedWith("attendance-reviewed");
        assertThatDecision(amended.attestAgain(ended, entry(NINE, NOON))).isRefusedWith("attendance-reviewed");
        assertThatDecision(amended.reject(SECOND, "未到", LATER)).isRefusedWith("attendance-confirmed");
    }

    private Attendance proposed(Instant from, Instant to) {
        return confirmed.amending().propose(CLOSED, entry(from, to), "误记").orThrow();
    }

    private static RollEntry entry(Instant from, Instant to) {
        return new RollEntry(People.volunteer("1"), from, to, signed());
    }

    private static Signature signed() {
        return new Signature(PROPOSER, LATER);
    }
}
