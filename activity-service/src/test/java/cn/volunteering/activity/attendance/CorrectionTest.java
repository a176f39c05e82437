package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Slips at check-in, and how they are put right: by coming back, by a correction, or by striking the record. */
class CorrectionTest {

    private static final Activity RUNNING = anActivity().running();
    private static final Activity ENDED = anActivity().ended();
    private static final Member MEMBER = People.volunteer("1");
    private static final AccountId HELPER = new AccountId("helper");
    private static final Reviewer REVIEWER = new Reviewer(People.COMMITTEE, null);
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant HALF_PAST_ELEVEN = Instant.parse("2026-11-21T03:30:00Z");
    private static final Instant HALF_PAST_ONE = Instant.parse("2026-11-21T05:30:00Z");
    private static final Instant FIVE = Instant.parse("2026-11-21T09:00:00Z");
    private static final Signature ORGANISER = People.signed(People.LIAISON, "2026-11-21T10:00:00Z");

    private final Attendance present =
            Attendance.checkIn(RUNNING, MEMBER, HELPER, NINE).orThrow();
    private final Attendance morning = out(present, HALF_PAST_ELEVEN);
    private final Attendance back = in(morning, HALF_PAST_ONE);

    @Test
    void checkInAgainWhenLunchIsOverCountsBothStaysWithoutTheBreak() {
        var day = out(back, FIVE);

        assertThat(day.stay().minutes()).isEqualTo(150 + 210);
        assertThat(day.stay().breaks()).containsExactly(new Interval(HALF_PAST_ELEVEN, HALF_PAST_ONE));
        assertThat(day.stay().parts())
                .containsExactly(new Interval(NINE, HALF_PAST_ELEVEN), new Interval(HALF_PAST_ONE, FIVE));
        assertThat(day.stay().evidence()).isEqualTo(Evidence.MEASURED);
    }

    @Test
    void confirmWhenThereWasABreakPublishesTheMinutesWithoutIt() {
        var confirmed = out(back, FIVE).confirm(REVIEWER, FIVE);

        assertThatDecision(confirmed).publishes(HoursConfirmed.class).satisfies(event -> {
            assertThat(event.minutes()).isEqualTo(150 + 210);
            assertThat(event.startedAt()).isEqualTo(NINE);
            assertThat(event.endedAt()).isEqualTo(FIVE);
        });
    }

    @Test
    void checkInAgainWhenCheckedOutSecondsAfterTheCheckInGoesOn() {
        var slipped = out(present, NINE.plusSeconds(3));

        var day = out(in(slipped, NINE.plusSeconds(8)), FIVE);

        assertThat(slipped.stay().minutes()).isZero();
        assertThat(day.stay().minutes()).isEqualTo(479);
    }

    @Test
    void checkInAgainWhenTheSecondsOfTwoStaysMakeAMinuteCountsIt() {
        var half = out(present, NINE.plusSeconds(30));

        assertThat(out(in(half, NINE.plusSeconds(60)), NINE.plusMillis(89_999))
                        .stay()
                        .minutes())
                .isZero();
        assertThat(out(in(half, NINE.plusSeconds(60)), NINE.plusSeconds(90))
                        .stay()
                        .minutes())
                .isEqualTo(1);
    }

    @Test
    void checkInAgainWhenOnSiteChangesNothing() {
        assertThat(in(back, FIVE)).isEqualTo(back);
        assertThat(back.isOnSite()).isTrue();
        assertThat(back.stay().minutes()).isZero();
    }

    @Test
    void checkInAgainWhenTheActivityHasEndedSaysWhomToAsk() {
        assertThatDecision(morning.checkInAgain(ENDED, HELPER, HALF_PAST_ONE)).isRefusedWith("attendance-recorded");
    }

    @Test
    void checkOutWhenNoTimePassedSinceTheLastArrivalIsRefused() {
        assertThatDecision(back.checkOut(RUNNING, HELPER, HALF_PAST_ONE)).isRefusedWith("check-out-before-check-in");
        assertThat(out(back, HALF_PAST_ONE.plusMillis(1)).isOnSite()).isFalse();
    }

    @Test
    void attestAgainWhenTheSecondCheckOutWasForgottenKeepsTheBreak() {
        var attested = back.forget().orThrow().attestAgain(ENDED, entry(FIVE, null, null));

        assertThat(attested.orThrow().stay().minutes()).isEqualTo(360);
        assertThat(attested.orThrow().isCorrected()).isFalse();
    }

    @Test
    void attestAgainWhenBreaksAreNamedReplacesThem() {
        var entry = new RollEntry(MEMBER, NINE, FIVE, List.of(), ORGANISER, "中午未离开");

        assertThat(out(back, FIVE).attestAgain(ENDED, entry).orThrow().stay().minutes())
                .isEqualTo(480);
    }

    @Test
    void attestAgainWhenMeasuredNeedsAReasonAndKeepsWhatWasMeasured() {
        assertThatDecision(morning.attestAgain(ENDED, entry(FIVE, null, null))).isRefusedWith("attendance-measured");

        var corrected = morning.attestAgain(ENDED, entry(FIVE, null, "误扫签退码")).orThrow();

        assertThat(corrected.stay().minutes()).isEqualTo(480);
        assertThat(corrected.stay().evidence()).isEqualTo(Evidence.ATTESTED);
        assertThat(corrected.awaitsReview()).isTrue();
        assertThat(corrected.isCorrected()).isTrue();
        assertThat(corrected.corrections()).containsExactly(new Correction(morning.stay(), null, ORGANISER, "误扫签退码"));
    }

    @Test
    void attestAgainWhenRepeatedAddsNothingToTheTrail() {
        var entry = entry(FIVE, null, "误扫签退码");
        var corrected = morning.attestAgain(ENDED, entry).orThrow();

        assertThat(corrected.attestAgain(ENDED, entry).orThrow()).isEqualTo(corrected);
    }

    @Test
    void attestAgainWhenRejectedNeedsAReasonAndAwaitsReviewAgain() {
        var rejected = morning.reject(REVIEWER, "时间不对", FIVE).orThrow();
        assertThatDecision(rejected.attestAgain(ENDED, entry(FIVE, null, null))).isRefusedWith("attendance-reviewed");

        var proposed = rejected.attestAgain(ENDED, entry(FIVE, null, "核对后更正")).orThrow();

        assertThat(proposed.awaitsReview()).isTrue();
        assertThat(Objects.requireNonNull(proposed.corrections().getLast().review())
                        .rejectedFor())
                .isEqualTo("时间不对");
    }

    @Test
    void attestAgainWhenConfirmedIsRefusedWithOrWithoutReason() {
        var confirmed = morning.confirm(REVIEWER, FIVE).orThrow();

        assertThatDecision(confirmed.attestAgain(ENDED, entry(FIVE, null, "更正")))
                .isRefusedWith("attendance-reviewed");
        assertThatDecision(confirmed.strike(ENDED, ORGANISER, "误签")).isRefusedWith("attendance-reviewed");
    }

    @Test
    void confirmWhenTheReviewerProposedTheCorrectionIsRefused() {
        var corrected = morning.attestAgain(ENDED, entry(FIVE, null, "误扫签退码")).orThrow();

        assertThatDecision(corrected.confirm(new Reviewer(People.LIAISON, null), FIVE))
                .isRefusedWith("review-own-record");
        assertThat(corrected.confirm(REVIEWER, FIVE).orThrow().isConfirmed()).isTrue();
    }

    @Test
    void attestWhenABreakTouchesTheEndsOrAnotherBreakIsRefused() {
        var touchingStart = new Interval(NINE, HALF_PAST_ELEVEN);
        var touchingEnd = new Interval(HALF_PAST_ONE, FIVE);
        var first = new Interval(NINE.plusMillis(1), HALF_PAST_ELEVEN);
        var touchingFirst = new Interval(HALF_PAST_ELEVEN, HALF_PAST_ONE);

        for (List<Interval> breaks :
                List.of(List.of(touchingStart), List.of(touchingEnd), List.of(touchingFirst, first))) {
            assertThatDecision(Attendance.attest(ENDED, entry(FIVE, breaks, null)))
                    .isRefusedWith("attendance-breaks-outside");
        }
        assertThat(Attendance.attest(ENDED, entry(FIVE, List.of(first), null))
                        .orThrow()
                        .stay()
                        .minutes())
                .isEqualTo(330);
    }

    @Test
    void strikeWhenTheWrongCodeWasScannedFreesThePersonAndKeepsTheTrail() {
        var struck = present.strike(RUNNING, ORGANISER, "误扫签到码").orThrow();

        assertThat(struck.isOnSite()).isFalse();
        assertThat(struck.isUnsettled()).isTrue();
        assertThat(struck.corrections()).containsExactly(new Correction(present.stay(), null, ORGANISER, "误扫签到码"));
        assertThat(struck.strike(RUNNING, ORGANISER, "误扫签到码").orThrow()).isEqualTo(struck);
        assertThat(out(in(struck, HALF_PAST_ONE), FIVE).stay().minutes()).isEqualTo(210);
    }

    @Test
    void strikeWhenForOneselfOrAfterTheClosingIsRefused() {
        var own = People.signed(MEMBER.account(), "2026-11-21T10:00:00Z");

        assertThatDecision(present.strike(RUNNING, own, "误签")).isRefusedWith("attendance-own-entry");
        assertThatDecision(present.strike(anActivity().recruiting(), ORGANISER, "误签"))
                .isRefusedWith("activity-not-now");
    }

    @Test
    void rejectWhenThereAreNoMinutesSettlesIt() {
        var settled = present.reject(REVIEWER, "未参加", FIVE).orThrow();

        assertThat(settled.isUnsettled()).isFalse();
        assertThat(settled.isOnSite()).isFalse();
        assertThat(settled.takesTime()).isFalse();
    }

    @Test
    void overlapsWhenTheOtherStayLiesInTheBreakIsFalse() {
        var day = out(back, FIVE).stay();
        var lunch = Stay.of(new RollEntry(MEMBER, HALF_PAST_ELEVEN, HALF_PAST_ONE, ORGANISER));
        var longer = Stay.of(new RollEntry(MEMBER, HALF_PAST_ELEVEN, HALF_PAST_ONE.plusMillis(1), ORGANISER));

        assertThat(day.overlaps(lunch)).isFalse();
        assertThat(day.overlaps(longer)).isTrue();
    }

    private static Attendance in(Attendance attendance, Instant at) {
        return attendance.checkInAgain(RUNNING, HELPER, at).orThrow();
    }

    private static Attendance out(Attendance attendance, Instant at) {
        return attendance.checkOut(RUNNING, HELPER, at).orThrow();
    }

    private static RollEntry entry(Instant to, @Nullable List<Interval> breaks, @Nullable String reason) {
        return new RollEntry(MEMBER, NINE, to, breaks, ORGANISER, reason);
    }
}
