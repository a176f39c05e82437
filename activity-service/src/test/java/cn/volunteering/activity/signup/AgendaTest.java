package cn.volunteering.activity.signup;

import static cn.volunteering.activity.Decisions.details;
import static cn.volunteering.activity.Decisions.refusal;
import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Signature CONSENT =
            new Signature(new AccountId("account-1"), Instant.parse("2026-11-20T03:00:00Z"));
    private static final Withdrawal ILL = new Withdrawal(Instant.parse("2026-11-20T04:00:00Z"), "身体不适");
    private static final Activity MORNING = anActivity().named("morning").recruiting();

    private final Agenda blank = Agenda.blank(People.volunteer("1").id(), LocalDate.parse("2026-11-21"));

    @Test
    void engageWhenTheDayIsFreeKeepsTheConsent() {
        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(agenda.standing(MORNING.id()))
                .contains(new Engagement(MORNING.id(), MORNING.plan().time(), CONSENT, null));
    }

    @Test
    void engageWhenAnotherActivityOverlapsByAnInstantIsRefusedAndNamesIt() {
        var overlapping = anActivity()
                .named("noon")
                .from("2026-11-21T03:59:59.999Z", "2026-11-21T05:00:00Z")
                .recruiting();

        var decision = blank.engage(MORNING, CONSENT, Set.of()).orThrow().engage(overlapping, CONSENT, Set.of());

        assertThat(refusal(decision)).isEqualTo("signup-clash");
        assertThat(details(decision)).containsEntry("activityId", "morning");
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

        assertThat(agenda.orThrow().standing(same.id())).isPresent();
    }

    @Test
    void engageAgainWhenEngagedChangesNothing() {
        var agenda = blank.engage(MORNING, CONSENT, Set.of()).orThrow();
        var later = new Signature(CONSENT.by(), CONSENT.at().plusSeconds(60));

        assertThat(agenda.engage(MORNING, later, Set.of()).orThrow()).isEqualTo(agenda);
    }

    @Test
    void engageWhenActivityDoesNotRecruitIsRefused() {
        assertThat(refusal(blank.engage(anActivity().planned(), CONSENT, Set.of())))
                .isEqualTo("activity-not-recruiting");
        assertThat(refusal(blank.engage(anActivity().running(), CONSENT, Set.of())))
                .isEqualTo("activity-not-recruiting");
    }

    @Test
    void withdrawWhenEngagedFreesTheTimeAndKeepsTheReason() {
        var withdrawn = blank.engage(MORNING, CONSENT, Set.of())
                .orThrow()
                .withdraw(MORNING, ILL)
                .orThrow();

        assertThat(withdrawn.standing(MORNING.id())).isEmpty();
        assertThat(withdrawn.engagements().getFirst().withdrawal()).isEqualTo(ILL);
        assertThat(withdrawn.withdraw(MORNING, ILL).orThrow()).isEqualTo(withdrawn);
        assertThat(withdrawn
                        .engage(anActivity().named("instead").recruiting(), CONSENT, Set.of())
                        .orThrow()
                        .engagements())
                .hasSize(2);
    }

    @Test
    void engageWhenWithdrawnBeforeStandsAgain() {
        var withdrawn = blank.engage(MORNING, CONSENT, Set.of())
                .orThrow()
                .withdraw(MORNING, ILL)
                .orThrow();

        var again = withdrawn.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(again.engagements()).hasSize(1);
        assertThat(again.standing(MORNING.id())).isPresent();
    }

    @Test
    void withdrawWhenNotEngagedOrActivityBeganIsRefused() {
        var engaged = blank.engage(MORNING, CONSENT, Set.of()).orThrow();

        assertThat(refusal(blank.withdraw(MORNING, ILL))).isEqualTo("signup-missing");
        assertThat(refusal(engaged.withdraw(anActivity().named("morning").running(), ILL)))
                .isEqualTo("signup-fixed");
    }
}
