package cn.volunteering.activity.signup;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.activity.schedule.Activity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Liaisons ask and sign up; the volunteer's yes and no decide. */
class InvitationTest {

    private static final Signature ASKED = People.signed(People.LIAISON, "2026-11-20T02:00:00Z");
    private static final Signature OWN = People.signed(new AccountId("account-1"), "2026-11-20T03:00:00Z");
    private static final OnBehalf CONSENTED =
            new OnBehalf(ASKED, new StandingConsent(1, Instant.parse("2026-11-01T00:00:00Z")));
    private static final Instant LATER = Instant.parse("2026-11-20T04:00:00Z");
    private static final Activity MORNING = anActivity().named("morning").recruiting();
    private static final Activity SAME_TIME = anActivity().named("other").recruiting();

    private final Agenda blank = Agenda.blank(People.volunteer("1").id(), LocalDate.parse("2026-11-21"));
    private final Agenda asked = blank.invite(MORNING, ASKED, Set.of()).orThrow();

    @Test
    void inviteAsksOnceAndTakesNoTime() {
        assertThat(progress(asked, MORNING)).isEqualTo(Invitation.Progress.OPEN);
        assertThat(asked.engagements()).isEmpty();
        assertThat(asked.invite(MORNING, ASKED, Set.of()).orThrow()).isEqualTo(asked);
        assertThat(asked.engage(SAME_TIME, OWN, Set.of()).orThrow().engagements())
                .hasSize(1);
    }

    @Test
    void signingUpAcceptsEvenAfterANo() {
        var declined = asked.decline(MORNING, LATER).orThrow();

        assertThat(progress(asked.engage(MORNING, OWN, Set.of()).orThrow(), MORNING))
                .isEqualTo(Invitation.Progress.ACCEPTED);
        assertThat(progress(declined.engage(MORNING, OWN, Set.of()).orThrow(), MORNING))
                .isEqualTo(Invitation.Progress.ACCEPTED);
    }

    @Test
    void aNoStands() {
        var declined = asked.decline(MORNING, LATER).orThrow();

        assertThat(progress(declined, MORNING)).isEqualTo(Invitation.Progress.DECLINED);
        assertThat(declined.decline(MORNING, LATER).orThrow()).isEqualTo(declined);
        assertThatDecision(declined.invite(MORNING, ASKED, Set.of())).isRefusedWith("invitation-declined");
        assertThatDecision(declined.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of()))
                .isRefusedWith("invitation-declined");
    }

    @Test
    void whoWithdrewIsNotSignedUpByOthersAgain() {
        var withdrawn = blank.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of())
                .orThrow()
                .withdraw(MORNING, new Withdrawal(LATER, "有事"))
                .orThrow();

        assertThatDecision(withdrawn.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of()))
                .isRefusedWith("signup-withdrawn");
        assertThatDecision(withdrawn.invite(MORNING, ASKED, Set.of())).isRefusedWith("signup-withdrawn");
        assertThat(withdrawn.engage(MORNING, OWN, Set.of()).orThrow().engagementFor(MORNING.id()))
                .map(Engagement::signedUpBy)
                .isEmpty();
    }

    @Test
    void engageOnBehalfSaysWhoDidItUnderWhichConsent() {
        var engaged = blank.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of()).orThrow();

        assertThat(engaged.engagementFor(MORNING.id()).orElseThrow().onBehalf()).isEqualTo(CONSENTED);
        assertThat(engaged.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of()).orThrow())
                .isEqualTo(engaged);
        assertThat(engaged.invite(MORNING, ASKED, Set.of()).orThrow()).isEqualTo(engaged);
    }

    @Test
    void whoIsEngagedAtTheTimeIsNeitherAskedNorSignedUp() {
        var busy = blank.engage(SAME_TIME, OWN, Set.of()).orThrow();

        assertThatDecision(busy.invite(MORNING, ASKED, Set.of())).isRefusedWith("signup-clash");
        assertThatDecision(busy.engageOnBehalf(MORNING, OWN, CONSENTED, Set.of()))
                .isRefusedWith("signup-clash");
        assertThat(busy.invite(MORNING, ASKED, Set.of(SAME_TIME.id())).orThrow().isAskedAbout(MORNING))
                .isTrue();
    }

    @Test
    void anInvitationLapsesWhenSignUpClosesOrTheActivityMovesToAnotherDay() {
        var running = anActivity().named("morning").running();
        var moved = anActivity()
                .named("morning")
                .from("2026-11-22T01:00:00Z", "2026-11-22T04:00:00Z")
                .recruiting();

        assertThat(progress(asked, running)).isEqualTo(Invitation.Progress.LAPSED);
        assertThat(progress(asked, moved)).isEqualTo(Invitation.Progress.LAPSED);
        assertThatDecision(asked.decline(running, LATER)).isRefusedWith("invitation-lapsed");
        assertThatDecision(blank.invite(running, ASKED, Set.of())).isRefusedWith("activity-not-recruiting");
    }

    @Test
    void onlyTheInvitedDeclineAndOnlyBeforeTheySignUp() {
        assertThatDecision(blank.decline(MORNING, LATER)).isRefusedWith("invitation-missing");
        assertThatDecision(asked.engage(MORNING, OWN, Set.of()).orThrow().decline(MORNING, LATER))
                .isRefusedWith("invitation-accepted");
    }

    @ParameterizedTest
    @EnumSource
    void onlyActivePeopleAreAsked(VolunteerState state) {
        assertThat(People.volunteer("1", state).objectionToAsking().isEmpty())
                .isEqualTo(state == VolunteerState.ACTIVE);
    }

    private static Invitation.Progress progress(Agenda agenda, Activity activity) {
        return agenda.invitationTo(activity.id()).orElseThrow().progress(activity);
    }
}
