package cn.volunteering.activity.attendance;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Outside hours from the claim to the confirmation and beyond (NX-44). Times are of 21 November 2026 in Shanghai. */
class ClaimingTest {

    private static final Member MEMBER = People.volunteer("1");
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-21T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Signature LIAISON = new Signature(People.LIAISON, NOW);
    private static final Reviewer COMMITTEE = new Reviewer(People.COMMITTEE, null);
    private static final Claim WITH_PROOF = new Claim("万达社区", null, "社区助老", "社区证明", null, null, null);

    @Test
    void claimWhenInThePastWithProofAwaitsTheSectionAndTakesNoTime() {
        var claimed = claim(NINE, TEN).orThrow();

        assertThat(stateOf(claimed)).isEqualTo(ClaimState.CLAIMED);
        assertThat(claimed.stay().evidence()).isEqualTo(Evidence.CLAIMED);
        assertThat(claimed.stay().minutes()).isEqualTo(60);
        assertThat(claimed.takesTime()).isFalse();
    }

    @Test
    void claimWhenItEndsInTheFutureIsRefused() {
        assertThatDecision(claim(TEN, NOW.plusMillis(1))).isRefusedWith("claim-in-the-future");
        assertThatDecision(claim(TEN, NOW)).isAccepted();
    }

    @Test
    void claimWhenItCrossesMidnightIsRefused() {
        var midnight = Instant.parse("2026-11-20T16:00:00Z");

        assertThatDecision(claim(midnight.minusSeconds(3600), midnight.plusMillis(1)))
                .isRefusedWith("claim-crosses-midnight");
        assertThatDecision(claim(midnight.minusSeconds(3600), midnight)).isAccepted();
    }

    @Test
    void claimWhenShorterThanAMinuteIsRefused() {
        assertThatDecision(claim(NINE, NINE.plusSeconds(59))).isRefusedWith("claim-without-minutes");
        assertThatDecision(claim(NINE, NINE.plusSeconds(60))).isAccepted();
    }

    @Test
    void claimWhenNothingProvesItIsRefused() {
        var bare = new Claim("万达社区", null, "社区助老", null, null, null, null);
        var hashed = new Claim("万达社区", null, "社区助老", null, "0".repeat(64), null, null);

        assertThatDecision(claim(MEMBER, bare, NINE, TEN)).isRefusedWith("claim-without-proof");
        assertThatDecision(claim(MEMBER, hashed, NINE, TEN)).isAccepted();
    }

    @Test
    void claimWhenThePersonNeverAgreedToServeIsRefused() {
        var registered = People.volunteer("1", VolunteerState.REGISTERED);

        assertThatDecision(claim(registered, WITH_PROOF, NINE, TEN)).isRefusedWith("volunteer-never-active");
    }

    @Test
    void claimWhenItTouchesAnotherClaimIsAcceptedAndWhenItOverlapsByAMillisecondRefused() {
        var other = claim(NINE, TEN).orThrow();

        assertThatDecision(claim(TEN, ELEVEN, other)).isAccepted();
        assertThatDecision(claim(TEN.minusMillis(1), ELEVEN, other))
                .isRefusedWith("claim-overlaps")
                .hasDetail("attendanceId", other.id().value());
    }

    @Test
    void claimWhenTheOtherOneWasReturnedOrWithdrawnIsAccepted() {
        var returned = new Claiming(claim(NINE, TEN).orThrow())
                .giveBack(COMMITTEE, "证明不清", NOW)
                .orThrow();
        var withdrawn = new Claiming(claim(NINE, TEN).orThrow())
                .withdraw(ownAccount(), NOW)
                .orThrow();

        assertThatDecision(claim(NINE, TEN, returned, withdrawn)).isAccepted();
        assertThat(stateOf(returned)).isEqualTo(ClaimState.RETURNED);
        assertThat(stateOf(withdrawn)).isEqualTo(ClaimState.WITHDRAWN);
    }

    @Test
    void checkByTheVolunteerIsRefusedAndRepeatedByTheLiaisonChangesNothing() {
        var claiming = new Claiming(claim(NINE, TEN).orThrow());
        var checked = claiming.check(LIAISON).orThrow();

        assertThatDecision(claiming.check(new Signature(ownAccount(), NOW))).isRefusedWith("review-own-hours");
        assertThat(stateOf(checked)).isEqualTo(ClaimState.CHECKED);
        assertThatDecision(new Claiming(checked).check(LIAISON))
                .hasState(checked)
                .hasNoEvents();
    }

    @Test
    void confirmNeedsACheckAndASecondPerson() {
        var claimed = claim(NINE, TEN).orThrow();
        var checked = new Claiming(claimed).check(LIAISON).orThrow();

        assertThatDecision(new Claiming(claimed).confirm(COMMITTEE, NOW)).isRefusedWith("claim-not-checked");
        assertThatDecision(new Claiming(checked).confirm(new Reviewer(People.LIAISON, null), NOW))
                .isRefusedWith("review-own-record");
        assertThatDecision(new Claiming(checked).confirm(new Reviewer(ownAccount(), MEMBER.id()), NOW))
                .isRefusedWith("review-own-hours");
        assertThatDecision(new Claiming(checked).confirm(COMMITTEE, NOW)).isAccepted();
    }

    @Test
    void confirmDescribesTheServiceBeforeItReportsTheMinutes() {
        var checked = new Claiming(claim(NINE, TEN).orThrow()).check(LIAISON).orThrow();
        var decision = new Claiming(checked).confirm(COMMITTEE, NOW);

        assertThat(((Decision.Accepted<Attendance>) decision).events())
                .satisfiesExactly(
                        described -> assertThat(described).isEqualTo(OutsideServiceConfirmed.of(checked, WITH_PROOF)),
                        minutes -> assertThat(minutes).isInstanceOfSatisfying(HoursConfirmed.class, event -> {
                            assertThat(event.minutes()).isEqualTo(60);
                            assertThat(event.evidence()).isEqualTo(Evidence.CLAIMED);
                            assertThat(event.recordedBy()).isEqualTo(People.LIAISON);
                            assertThat(event.confirmedBy()).isEqualTo(People.COMMITTEE);
                        }));
        assertThatDecision(new Claiming(decision.orThrow()).confirm(COMMITTEE, NOW))
                .hasNoEvents();
        assertThat(decision.orThrow().takesTime()).isTrue();
    }

    @Test
    void withdrawBySomebodyElseOrAfterTheConfirmationIsRefused() {
        var claiming = new Claiming(claim(NINE, TEN).orThrow());

        assertThatDecision(claiming.withdraw(People.LIAISON, NOW)).isRefusedWith("claim-not-own");
        assertThatDecision(new Claiming(confirmed()).withdraw(ownAccount(), NOW))
                .isRefusedWith("claim-not-now");
        assertThatDecision(new Claiming(confirmed()).giveBack(COMMITTEE, "晚了", NOW))
                .isRefusedWith("claim-not-now");
    }

    @Test
    void correctionStaysOnItsDayAndNeverBecomesMoreThanAClaim() {
        var amending = confirmed().amending();
        var shorter = new RollEntry(MEMBER, NINE, NINE.plusSeconds(1800), LIAISON);
        var yesterday =
                new RollEntry(MEMBER, NINE.minusSeconds(24 * 3600), TEN.minusSeconds(24 * 3600), null, LIAISON, null);

        assertThatDecision(amending.proposeClaimed(yesterday, "误记")).isRefusedWith("attendance-outside-day");
        var corrected =
                amending.proposeClaimed(shorter, "误记").orThrow().amending().approveClaimed(COMMITTEE, NOW);

        assertThatDecision(corrected).publishes(HoursCorrected.class).satisfies(event -> {
            assertThat(event.minutes()).isEqualTo(30);
            assertThat(event.evidence()).isEqualTo(Evidence.CLAIMED);
        });
        assertThat(corrected.orThrow().stay().claim()).isNotNull();
        assertThat(stateOf(corrected.orThrow())).isEqualTo(ClaimState.CONFIRMED);
    }

    @Test
    void voidedClaimTakesNoTimeAnyMore() {
        var gone = confirmed()
                .amending()
                .proposeVoid(LIAISON, "重复申报")
                .orThrow()
                .amending()
                .approveClaimed(COMMITTEE, NOW)
                .orThrow();

        assertThat(stateOf(gone)).isEqualTo(ClaimState.VOID);
        assertThat(gone.takesTime()).isFalse();
    }

    private static Attendance confirmed() {
        var checked = new Claiming(claim(NINE, TEN).orThrow()).check(LIAISON).orThrow();
        return new Claiming(checked).confirm(COMMITTEE, NOW).orThrow();
    }

    private static Decision<Attendance> claim(Instant from, Instant to, Attendance... sameDay) {
        return Claiming.claim(ActivityId.fresh(), MEMBER, WITH_PROOF, new Interval(from, to), List.of(sameDay), NOW);
    }

    private static Decision<Attendance> claim(Member member, Claim claim, Instant from, Instant to) {
        return Claiming.claim(ActivityId.fresh(), member, claim, new Interval(from, to), List.of(), NOW);
    }

    private static ClaimState stateOf(Attendance attendance) {
        return new Claiming(attendance).state();
    }

    private static AccountId ownAccount() {
        return Objects.requireNonNull(MEMBER.account());
    }
}
