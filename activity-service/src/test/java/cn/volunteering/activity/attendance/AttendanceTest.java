package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.activity.schedule.Activity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttendanceTest {

    private static final Activity RUNNING = anActivity().running();
    private static final Activity ENDED = anActivity().ended();
    private static final Member MEMBER = People.volunteer("1");
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z");
    private static final AccountId HELPER = new AccountId("helper");
    private static final Reviewer REVIEWER = new Reviewer(People.COMMITTEE, null);

    private final Attendance present = checkIn(NINE);

    @Test
    void checkInWhenActivityIsRunningPutsThePersonOnSite() {
        assertThat(present.isOnSite()).isTrue();
        assertThat(present.stay().minutes()).isZero();
    }

    @Test
    void checkInWhenActivityIsNotRunningIsRefused() {
        assertThatDecision(Attendance.checkIn(anActivity().recruiting(), MEMBER, HELPER, NINE))
                .isRefusedWith("activity-not-running");
        assertThatDecision(Attendance.checkIn(ENDED, MEMBER, HELPER, NOON)).isRefusedWith("activity-not-running");
        assertThatDecision(Attendance.checkIn(RUNNING, MEMBER, HELPER, MIDNIGHT))
                .isRefusedWith("activity-not-running");
    }

    @Test
    void checkOutWhenTwoHoursLessAMillisecondPassedCounts119Minutes() {
        var left = present.checkOut(RUNNING, HELPER, NINE.plusSeconds(7200).minusMillis(1))
                .orThrow();

        assertThat(left.stay().minutes()).isEqualTo(119);
        assertThat(left.isOnSite()).isFalse();
        assertThat(left.stay().evidence()).isEqualTo(Evidence.MEASURED);
    }

    @Test
    void checkOutWhenLongerThanPlannedCountsTheActualTime() {
        var left = present.checkOut(RUNNING, HELPER, NOON.plusSeconds(3600)).orThrow();

        assertThat(left.stay().minutes()).isEqualTo(240);
    }

    @Test
    void checkOutAgainWhenLeftChangesNothing() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThat(left.checkOut(RUNNING, HELPER, NOON.plusSeconds(600)).orThrow())
                .isEqualTo(left);
    }

    @Test
    void checkOutWhenTheDayIsOverIsRefused() {
        assertThat(present.checkOut(RUNNING, HELPER, MIDNIGHT.minusMillis(1))
                        .orThrow()
                        .isOnSite())
                .isFalse();
        assertThatDecision(present.checkOut(RUNNING, HELPER, MIDNIGHT)).isRefusedWith("check-out-too-late");
    }

    @Test
    void forgetWhenOnSiteFreesThePersonAndCountsZero() {
        var forgotten = present.forget().orThrow();

        assertThat(forgotten.isOnSite()).isFalse();
        assertThat(forgotten.stay().minutes()).isZero();
        assertThatDecision(forgotten.checkOut(RUNNING, HELPER, NOON)).isRefusedWith("check-out-too-late");
    }

    @Test
    void attestAgainWhenCheckOutWasForgottenGivesTheMinutes() {
        var attested =
                present.forget().orThrow().attestAgain(ENDED, entry(NINE, NOON)).orThrow();

        assertThat(attested.stay().minutes()).isEqualTo(180);
        assertThat(attested.stay().evidence()).isEqualTo(Evidence.ATTESTED);
        assertThat(attested.stay().recordedBy()).containsExactly(HELPER, People.LIAISON);
    }

    @Test
    void attestAgainWhenMeasuredIsRefused() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThatDecision(left.attestAgain(ENDED, entry(NINE, NOON))).isRefusedWith("attendance-measured");
    }

    @Test
    void attestWhenTimeIsNotOverYetIsRefused() {
        var asOf = new Signature(People.LIAISON, NOON);

        assertThatDecision(Attendance.attest(ENDED, new RollEntry(MEMBER, NINE, NOON.plusMillis(1), asOf)))
                .isRefusedWith("attendance-in-the-future");
        assertThat(Attendance.attest(ENDED, new RollEntry(MEMBER, NINE, NOON, asOf))
                        .orThrow()
                        .stay()
                        .minutes())
                .isEqualTo(180);
    }

    @Test
    void attestWhenOutsideTheDayOfTheActivityIsRefused() {
        var dayBefore = NINE.minusSeconds(86_400);

        assertThatDecision(Attendance.attest(ENDED, entry(dayBefore, dayBefore.plusSeconds(3600))))
                .isRefusedWith("attendance-outside-day");
        assertThatDecision(Attendance.attest(ENDED, entry(NINE, MIDNIGHT.plusMillis(1))))
                .isRefusedWith("attendance-outside-day");
    }

    @Test
    void attestWhenForOneselfIsRefused() {
        var own = new RollEntry(MEMBER, NINE, NOON, People.signed(MEMBER.account(), "2026-11-22T01:00:00Z"));

        assertThatDecision(Attendance.attest(ENDED, own)).isRefusedWith("attendance-own-entry");
    }

    @ParameterizedTest
    @EnumSource(
            value = VolunteerState.class,
            names = {"APPLIED", "REGISTERED"})
    void attestWhenThePersonNeverConfirmedIsRefused(VolunteerState state) {
        assertThatDecision(Attendance.attest(ENDED, entryOf(People.volunteer("1", state))))
                .isRefusedWith("volunteer-never-active");
    }

    @ParameterizedTest
    @EnumSource(
            value = VolunteerState.class,
            names = {"ACTIVE", "SUSPENDED", "LEFT"})
    void attestWhenThePersonMayHaveServedIsAccepted(VolunteerState state) {
        assertThat(Attendance.attest(ENDED, entryOf(People.volunteer("1", state)))
                        .orThrow()
                        .stay()
                        .minutes())
                .isEqualTo(180);
    }

    private static RollEntry entryOf(Member member) {
        return new RollEntry(member, NINE, NOON, People.signed(People.LIAISON, "2026-11-22T01:00:00Z"));
    }

    @Test
    void attestWhenTimesAreReversedOrActivityHasNotBegunIsRefused() {
        assertThatDecision(Attendance.attest(ENDED, entry(NOON, NOON))).isRefusedWith("attendance-times-reversed");
        assertThatDecision(Attendance.attest(anActivity().recruiting(), entry(NINE, NOON)))
                .isRefusedWith("activity-not-now");
    }

    @Test
    void confirmWhenBySecondPersonPublishesTheWholeRecord() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        var decision = left.confirm(REVIEWER, MIDNIGHT);

        assertThat(decision.orThrow().isConfirmed()).isTrue();
        assertThatDecision(decision)
                .hasEvents(new HoursConfirmed(
                        left.id(),
                        RUNNING.id(),
                        RUNNING.projectId(),
                        MEMBER.id(),
                        People.SECTION,
                        People.BRANCH,
                        180,
                        Evidence.MEASURED,
                        NINE,
                        NOON,
                        HELPER,
                        People.COMMITTEE,
                        MIDNIGHT));
    }

    @Test
    void confirmAgainWhenConfirmedPublishesNothing() {
        var confirmed = present.checkOut(RUNNING, HELPER, NOON)
                .orThrow()
                .confirm(REVIEWER, MIDNIGHT)
                .orThrow();

        var again = confirmed.confirm(REVIEWER, MIDNIGHT.plusSeconds(1));

        assertThatDecision(again).hasState(confirmed).hasNoEvents();
    }

    @Test
    void confirmWhenReviewerRecordedItAtEitherEndIsRefused() {
        var left = present.checkOut(RUNNING, People.LIAISON, NOON).orThrow();

        assertThatDecision(left.confirm(new Reviewer(HELPER, null), MIDNIGHT)).isRefusedWith("review-own-record");
        assertThatDecision(left.confirm(new Reviewer(People.LIAISON, null), MIDNIGHT))
                .isRefusedWith("review-own-record");
    }

    @Test
    void confirmWhenReviewerIsTheVolunteerIsRefused() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThatDecision(left.confirm(new Reviewer(People.COMMITTEE, MEMBER.id()), MIDNIGHT))
                .isRefusedWith("review-own-hours");
    }

    @Test
    void confirmWhenTheReviewerHeldTheAccountAtCheckInIsRefused() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThatDecision(left.confirm(new Reviewer(account(MEMBER), null), MIDNIGHT))
                .isRefusedWith("review-own-hours");
    }

    @Test
    void rejectWhenTheReviewerHeldTheAccountAtTheEntryIsRefused() {
        var attested = Attendance.attest(ENDED, entry(NINE, NOON)).orThrow();
        var elsewhere = People.volunteer("2").id();

        assertThatDecision(attested.reject(new Reviewer(account(MEMBER), elsewhere), "未到现场", MIDNIGHT))
                .isRefusedWith("review-own-hours");
    }

    @Test
    void attestAgainWhenTheOrganiserHeldTheAccountAtCheckInIsRefused() {
        var relinked = new Member(
                MEMBER.id(),
                new AccountId("new"),
                "演示1",
                People.SECTION,
                People.BRANCH,
                VolunteerState.ACTIVE,
                List.of());
        var own = new RollEntry(relinked, NINE, NOON, People.signed(account(MEMBER), "2026-11-22T01:00:00Z"));

        assertThatDecision(present.forget().orThrow().attestAgain(ENDED, own)).isRefusedWith("attendance-own-entry");
    }

    private static AccountId account(Member member) {
        return Objects.requireNonNull(member.account());
    }

    @Test
    void objectionToActivityWhenReviewerOrganisedItIsGiven() {
        assertThat(new Reviewer(RUNNING.organiser(), null).objectionTo(RUNNING)).isPresent();
        assertThat(REVIEWER.objectionTo(RUNNING)).isEmpty();
    }

    @Test
    void confirmWhenThereIsNotAWholeMinuteIsRefused() {
        var blink = present.checkOut(RUNNING, HELPER, NINE.plusMillis(59_999)).orThrow();
        var minute = present.checkOut(RUNNING, HELPER, NINE.plusMillis(60_000)).orThrow();

        assertThatDecision(blink.confirm(REVIEWER, MIDNIGHT)).isRefusedWith("attendance-without-minutes");
        assertThat(minute.confirm(REVIEWER, MIDNIGHT).orThrow().isConfirmed()).isTrue();
    }

    @Test
    void rejectWhenUnreviewedKeepsTheReasonAndMayBeConfirmedLater() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        var rejected = left.reject(REVIEWER, "未到现场", MIDNIGHT).orThrow();

        assertThat(rejected.isConfirmed()).isFalse();
        assertThat(rejected.awaitsReview()).isFalse();
        assertThat(rejected.confirm(REVIEWER, MIDNIGHT).orThrow().isConfirmed()).isTrue();
    }

    @Test
    void rejectWhenConfirmedIsRefused() {
        var confirmed = present.checkOut(RUNNING, HELPER, NOON)
                .orThrow()
                .confirm(REVIEWER, MIDNIGHT)
                .orThrow();

        assertThatDecision(confirmed.reject(REVIEWER, "晚了", MIDNIGHT)).isRefusedWith("attendance-confirmed");
    }

    private static Attendance checkIn(Instant at) {
        return Attendance.checkIn(RUNNING, MEMBER, HELPER, at).orThrow();
    }

    private static RollEntry entry(Instant from, Instant to) {
        return new RollEntry(MEMBER, from, to, People.signed(People.LIAISON, "2026-11-22T01:00:00Z"));
    }
}
