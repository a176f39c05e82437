package cn.volunteering.activity.attendance;

import static cn.volunteering.activity.Decisions.events;
import static cn.volunteering.activity.Decisions.refusal;
import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.activity.schedule.Activity;
import java.time.Instant;
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
        assertThat(refusal(Attendance.checkIn(anActivity().recruiting(), MEMBER, HELPER, NINE)))
                .isEqualTo("activity-not-running");
        assertThat(refusal(Attendance.checkIn(ENDED, MEMBER, HELPER, NOON))).isEqualTo("activity-not-running");
        assertThat(refusal(Attendance.checkIn(RUNNING, MEMBER, HELPER, MIDNIGHT)))
                .isEqualTo("activity-not-running");
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
        assertThat(refusal(present.checkOut(RUNNING, HELPER, MIDNIGHT))).isEqualTo("check-out-too-late");
    }

    @Test
    void forgetWhenOnSiteFreesThePersonAndCountsZero() {
        var forgotten = present.forget().orThrow();

        assertThat(forgotten.isOnSite()).isFalse();
        assertThat(forgotten.stay().minutes()).isZero();
        assertThat(refusal(forgotten.checkOut(RUNNING, HELPER, NOON))).isEqualTo("check-out-too-late");
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

        assertThat(refusal(left.attestAgain(ENDED, entry(NINE, NOON)))).isEqualTo("attendance-measured");
    }

    @Test
    void attestWhenTimeIsNotOverYetIsRefused() {
        var asOf = new Signature(People.LIAISON, NOON);

        assertThat(refusal(Attendance.attest(ENDED, new RollEntry(MEMBER, NINE, NOON.plusMillis(1), asOf))))
                .isEqualTo("attendance-in-the-future");
        assertThat(Attendance.attest(ENDED, new RollEntry(MEMBER, NINE, NOON, asOf))
                        .orThrow()
                        .stay()
                        .minutes())
                .isEqualTo(180);
    }

    @Test
    void attestWhenOutsideTheDayOfTheActivityIsRefused() {
        var dayBefore = NINE.minusSeconds(86_400);

        assertThat(refusal(Attendance.attest(ENDED, entry(dayBefore, dayBefore.plusSeconds(3600)))))
                .isEqualTo("attendance-outside-day");
        assertThat(refusal(Attendance.attest(ENDED, entry(NINE, MIDNIGHT.plusMillis(1)))))
                .isEqualTo("attendance-outside-day");
    }

    @Test
    void attestWhenForOneselfIsRefused() {
        var own = new RollEntry(MEMBER, NINE, NOON, People.signed(MEMBER.account(), "2026-11-22T01:00:00Z"));

        assertThat(refusal(Attendance.attest(ENDED, own))).isEqualTo("attendance-own-entry");
    }

    @ParameterizedTest
    @EnumSource(
            value = VolunteerState.class,
            names = {"APPLIED", "REGISTERED"})
    void attestWhenThePersonNeverConfirmedIsRefused(VolunteerState state) {
        assertThat(refusal(Attendance.attest(ENDED, entryOf(People.volunteer("1", state)))))
                .isEqualTo("volunteer-never-active");
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
        assertThat(refusal(Attendance.attest(ENDED, entry(NOON, NOON)))).isEqualTo("attendance-times-reversed");
        assertThat(refusal(Attendance.attest(anActivity().recruiting(), entry(NINE, NOON))))
                .isEqualTo("activity-not-now");
    }

    @Test
    void confirmWhenBySecondPersonTellsTheWholeRecord() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        var decision = left.confirm(REVIEWER, MIDNIGHT);

        assertThat(decision.orThrow().isConfirmed()).isTrue();
        assertThat(events(decision))
                .containsExactly(new HoursConfirmed(
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
    void confirmAgainWhenConfirmedTellsNothing() {
        var confirmed = present.checkOut(RUNNING, HELPER, NOON)
                .orThrow()
                .confirm(REVIEWER, MIDNIGHT)
                .orThrow();

        var again = confirmed.confirm(REVIEWER, MIDNIGHT.plusSeconds(1));

        assertThat(again.orThrow()).isEqualTo(confirmed);
        assertThat(events(again)).isEmpty();
    }

    @Test
    void confirmWhenReviewerRecordedItAtEitherEndIsRefused() {
        var left = present.checkOut(RUNNING, People.LIAISON, NOON).orThrow();

        assertThat(refusal(left.confirm(new Reviewer(HELPER, null), MIDNIGHT))).isEqualTo("review-own-record");
        assertThat(refusal(left.confirm(new Reviewer(People.LIAISON, null), MIDNIGHT)))
                .isEqualTo("review-own-record");
    }

    @Test
    void confirmWhenReviewerIsTheVolunteerIsRefused() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThat(refusal(left.confirm(new Reviewer(People.COMMITTEE, MEMBER.id()), MIDNIGHT)))
                .isEqualTo("review-own-hours");
    }

    @Test
    void confirmWhenTheReviewerHeldTheAccountAtCheckInIsRefused() {
        var left = present.checkOut(RUNNING, HELPER, NOON).orThrow();

        assertThat(refusal(left.confirm(new Reviewer(account(MEMBER), null), MIDNIGHT)))
                .isEqualTo("review-own-hours");
    }

    @Test
    void rejectWhenTheReviewerHeldTheAccountAtTheEntryIsRefused() {
        var attested = Attendance.attest(ENDED, entry(NINE, NOON)).orThrow();
        var elsewhere = People.volunteer("2").id();

        assertThat(refusal(attested.reject(new Reviewer(account(MEMBER), elsewhere), "未到现场", MIDNIGHT)))
                .isEqualTo("review-own-hours");
    }

    @Test
    void attestAgainWhenTheOrganiserHeldTheAccountAtCheckInIsRefused() {
        var relinked = new Member(
                MEMBER.id(), new AccountId("new"), "演示1", People.SECTION, People.BRANCH, VolunteerState.ACTIVE);
        var own = new RollEntry(relinked, NINE, NOON, People.signed(account(MEMBER), "2026-11-22T01:00:00Z"));

        assertThat(refusal(present.forget().orThrow().attestAgain(ENDED, own))).isEqualTo("attendance-own-entry");
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

        assertThat(refusal(blink.confirm(REVIEWER, MIDNIGHT))).isEqualTo("attendance-without-minutes");
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

        assertThat(refusal(confirmed.reject(REVIEWER, "晚了", MIDNIGHT))).isEqualTo("attendance-confirmed");
    }

    private static Attendance checkIn(Instant at) {
        return Attendance.checkIn(RUNNING, MEMBER, HELPER, at).orThrow();
    }

    private static RollEntry entry(Instant from, Instant to) {
        return new RollEntry(MEMBER, from, to, People.signed(People.LIAISON, "2026-11-22T01:00:00Z"));
    }
}
