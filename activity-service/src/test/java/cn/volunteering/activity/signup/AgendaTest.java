package cn.volunteering.activity.signup;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Signature CONSENT =
            new Signature(new AccountId("account-1"), Instant.parse("2026-11-20T03:00:00Z"));
    private static final Withdrawal ILL = new Withdrawal(Instant.parse("2026-11-20T04:00:00Z"), "身体不适");
    private static final Activity MORNING = anActivity().named("morning").recruiting();

    private static final CountedTime FIRST = counted("first", 1, "2026-11-21T01:00:00Z", "2026-11-21T04:00:00Z");

    private final Agenda blank = Agenda.blank(People.volunteer("1").id(), LocalDate.parse("2026-11-21"));

    @Test
    void engageWhenTheDayIsFreeKeepsTheConsent() {
        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(agenda.engagementFor(MORNING.id()))
                .contains(new Engagement(MORNING.id(), MORNING.plan().time(), CONSENT, null, null, null));
    }

    @Test
    void engageWhenAnotherActivityOverlapsByAnInstantIsRefusedAndReportsIt() {
        var overlapping = anActivity()
                .named("noon")
                .from("2026-11-21T03:59:59.999Z", "2026-11-21T05:00:00Z")
                .recruiting();

        var decision = blank.engage(MORNING, CONSENT, Set.of()).orThrow().engage(overlapping, CONSENT, Set.of());

        assertThatDecision(decision).isRefusedWith("signup-clash").hasDetail("activityId", "morning");
    }

    @Test
    void engageWhenAnotherActivityEndsTheSameInstantIsAccepted() {
        var backToBack = anActivity()
                .named("noon")
                .from("2026-11-21T04:00:00Z", "2026-11-21T05:00:00Z")
                .recruiting();

        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow().engage(backToBack, CONSENT, Set.of());

        assertThat(agenda.orThrow().engagements()).hasSize(2);
    }

    @Test
    void engageWhenTheOtherActivityWasCalledOffIsAccepted() {
        var same = anActivity().named("instead").recruiting();

        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow().engage(same, CONSENT, Set.of(MORNING.id()));

        assertThat(agenda.orThrow().engagementFor(same.id())).isPresent();
    }

    @Test
    void engageAgainWhenEngagedChangesNothing() {
        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow();
        var later = new Signature(CONSENT.by(), CONSENT.at().plusSeconds(60));

        assertThat(agenda.engage(MORNING, later, Set.of()).orThrow()).isEqualTo(agenda);
    }

    @Test
    void engageWhenActivityDoesNotRecruitIsRefused() {
        assertThatDecision(blank.engage(anActivity().planned(), CONSENT, Set.of()))
                .isRefusedWith("activity-not-recruiting");
        assertThatDecision(blank.engage(anActivity().running(), CONSENT, Set.of()))
                .isRefusedWith("activity-not-recruiting");
    }

    @Test
    void withdrawWhenEngagedFreesTheTimeAndKeepsTheReason() {
        var withdrawn = blank.engage(MORNING, CONSENT, Set.of())
                .orThrow()
                .withdraw(MORNING, ILL)
                .orThrow();

        assertThat(withdrawn.engagementFor(MORNING.id())).isEmpty();
        assertThat(withdrawn.engagements().getFirst().withdrawal()).isEqualTo(ILL);
        assertThat(withdrawn.withdraw(MORNING, ILL).orThrow()).isEqualTo(withdrawn);
        assertThat(withdrawn
                        .engage(anActivity().named("instead").recruiting(), CONSENT, Set.of())
                        .orThrow()
                        .engagements())
                .hasSize(2);
    }

    @Test
    void engageWhenWithdrawnBeforeCountsAgain() {
        var withdrawn = blank.engage(MORNING, CONSENT, Set.of())
                .orThrow()
                .withdraw(MORNING, ILL)
                .orThrow();

        var again = withdrawn.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(again.engagements()).hasSize(1);
        assertThat(again.engagementFor(MORNING.id())).isPresent();
    }

    @Test
    void withdrawWhenNotEngagedOrActivityBeganIsRefused() {
        var engaged = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThatDecision(blank.withdraw(MORNING, ILL)).isRefusedWith("signup-missing");
        assertThatDecision(engaged.withdraw(anActivity().named("morning").running(), ILL))
                .isRefusedWith("signup-fixed");
    }

    @Test
    void releaseWhenTheActivityIsAheadFreesTheTimeAndLaterChangesNothing() {
        var engaged = blank.engage(MORNING, CONSENT, Set.of()).orThrow();
        var left = new Withdrawal(ILL.at(), "已离队");

        assertThat(engaged.release(MORNING, left).orThrow().engagementFor(MORNING.id()))
                .isEmpty();
        assertThat(engaged.release(anActivity().named("morning").running(), left)
                        .orThrow())
                .isEqualTo(engaged);
        assertThat(blank.release(MORNING, left).orThrow()).isEqualTo(blank);
    }

    @Test
    void promoteWhenEngagedKeepsWhen() {
        var engaged = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(engaged.promote(MORNING.id(), ILL.at()).orThrow().engagementFor(MORNING.id()))
                .map(Engagement::promotedAt)
                .contains(ILL.at());
        assertThat(blank.promote(MORNING.id(), ILL.at()).orThrow()).isEqualTo(blank);
    }

    @Test
    void engageAgainWhenTheActivityMovedAgreesToTheNewTimeUnlessItClashes() {
        var moved = anActivity()
                .named("morning")
                .from("2026-11-21T03:00:00Z", "2026-11-21T06:00:00Z")
                .recruiting();
        var noon = anActivity()
                .named("noon")
                .from("2026-11-21T05:00:00Z", "2026-11-21T07:00:00Z")
                .recruiting();
        var later = new Signature(CONSENT.by(), CONSENT.at().plusSeconds(60));
        var engaged = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(engaged.engage(moved, later, Set.of(MORNING.id())).orThrow().engagements())
                .containsExactly(new Engagement(moved.id(), moved.plan().time(), later, null, null, null));
        assertThatDecision(engaged.engage(noon, CONSENT, Set.of()).orThrow().engage(moved, later, Set.of(MORNING.id())))
                .isRefusedWith("signup-clash")
                .hasDetail("activityId", "noon");
    }

    @Test
    void isFreedByWhenTheActivityIsOverOrMoved() {
        var engagement = blank.engage(MORNING, CONSENT, Set.of())
                .orThrow()
                .engagementFor(MORNING.id())
                .orElseThrow();
        var moved = anActivity()
                .named("morning")
                .from("2026-11-21T01:00:00Z", "2026-11-21T04:00:00.001Z")
                .recruiting();

        assertThat(engagement.isFreedBy(MORNING)).isFalse();
        assertThat(engagement.isFreedBy(anActivity().named("morning").running()))
                .isFalse();
        assertThat(engagement.isFreedBy(anActivity().named("morning").ended())).isTrue();
        assertThat(engagement.isFreedBy(moved)).isTrue();
        assertThat(engagement.awaitsConsentTo(moved)).isTrue();
    }

    @Test
    void countWhenTheDayIsFreeTakesTheTime() {
        assertThat(blank.count(FIRST, Set.of()).orThrow().counted()).containsExactly(FIRST);
    }

    @Test
    void newWhenItWasStoredBeforeTimeWasCountedHasNone() {
        assertThat(new Agenda(blank.id(), blank.volunteerId(), blank.day(), List.of(), null, null).counted())
                .isEmpty();
    }

    @Test
    void countWhenTimesTouchIsAccepted() {
        var before = counted("before", 1, "2026-11-21T00:00:00Z", "2026-11-21T01:00:00Z");
        var after = counted("after", 1, "2026-11-21T04:00:00Z", "2026-11-21T05:00:00Z");

        var agenda = blank.count(FIRST, Set.of())
                .orThrow()
                .count(before, Set.of())
                .orThrow()
                .count(after, Set.of());

        assertThat(agenda.orThrow().counted()).containsExactly(FIRST, before, after);
    }

    @Test
    void countWhenTimesOverlapByAMinuteIsRefusedAndReportsTheOther() {
        var agenda = blank.count(FIRST, Set.of()).orThrow();

        var decision = agenda.count(counted("noon", 1, "2026-11-21T03:59:00Z", "2026-11-21T05:00:00Z"), Set.of());

        assertThatDecision(decision).isRefusedWith("attendance-overlaps").hasDetail("attendanceId", "first");
        assertThatDecision(agenda.count(counted("early", 1, "2026-11-21T00:00:00Z", "2026-11-21T01:01:00Z"), Set.of()))
                .isRefusedWith("attendance-overlaps");
    }

    @Test
    void countAgainWhenCountedChangesNothing() {
        var agenda = blank.count(FIRST, Set.of()).orThrow();

        assertThat(agenda.count(FIRST, Set.of()).orThrow()).isEqualTo(agenda);
    }

    @Test
    void countWhenTheAttendanceChangedSinceTakesItsNewTimeInstead() {
        var corrected = counted("first", 2, "2026-11-21T02:00:00Z", "2026-11-21T03:00:00Z");

        var agenda = blank.count(FIRST, Set.of()).orThrow().count(corrected, Set.of());

        assertThat(agenda.orThrow().counted()).containsExactly(corrected);
    }

    @Test
    void countWhenTheAttendanceWasReadBeforeItsChangeChangesNothing() {
        var corrected = counted("first", 2, "2026-11-21T02:00:00Z", "2026-11-21T03:00:00Z");
        var agenda = blank.count(corrected, Set.of()).orThrow();

        assertThat(agenda.count(FIRST, Set.of()).orThrow()).isEqualTo(agenda);
    }

    @Test
    void countWhenTheOtherHasLapsedTakesItsPlace() {
        var same = counted("second", 1, "2026-11-21T01:00:00Z", "2026-11-21T04:00:00Z");

        var agenda = blank.count(FIRST, Set.of()).orThrow().count(same, Set.of(FIRST));

        assertThat(agenda.orThrow().counted()).containsExactly(same);
    }

    @Test
    void countWhenTimeReachesIntoAnotherDayFailsAndUpToMidnightDoesNot() {
        var evening = counted("evening", 1, "2026-11-21T15:00:00Z", "2026-11-21T16:00:00Z");
        var beyond = counted("beyond", 1, "2026-11-21T15:00:00Z", "2026-11-21T16:00:00.001Z");
        var dayBefore = counted("before", 1, "2026-11-20T15:59:59.999Z", "2026-11-20T17:00:00Z");

        assertThat(blank.count(evening, Set.of()).orThrow().counted()).containsExactly(evening);
        assertThatIllegalArgumentException().isThrownBy(() -> blank.count(beyond, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> blank.count(dayBefore, Set.of()));
    }

    @Test
    void inTheWayOfWhenTimesOverlapIsOnlyWhatBelongsToOthers() {
        var agenda = blank.count(FIRST, Set.of()).orThrow();

        assertThat(agenda.conflictsOf(counted("second", 1, "2026-11-21T03:59:00Z", "2026-11-21T05:00:00Z")))
                .containsExactly(FIRST);
        assertThat(agenda.conflictsOf(counted("second", 1, "2026-11-21T04:00:00Z", "2026-11-21T05:00:00Z")))
                .isEmpty();
        assertThat(agenda.conflictsOf(counted("first", 2, "2026-11-21T03:59:00Z", "2026-11-21T05:00:00Z")))
                .isEmpty();
    }

    private static CountedTime counted(String attendance, long seenAt, String from, String to) {
        return new CountedTime(
                new AttendanceId(attendance), seenAt, new Interval(Instant.parse(from), Instant.parse(to)));
    }
}
