package cn.volunteering.scoring.honour;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final AccountId NOMINATOR = new AccountId("committee-1");
    private static final AccountId DECIDER = new AccountId("committee-2");
    private static final Optional<VolunteerId> NOBODY = Optional.empty();
    private static final Optional<VolunteerId> SELF = Optional.of(new VolunteerId("v1"));

    @ParameterizedTest
    @CsvSource({"1199, 1, false", "1200, 0, true"})
    void whoServedTwentyHoursInTheYearMayBeNominated(long minutes, long missing, boolean eligible) {
        var standing = standing(minutes, false);

        assertThat(standing.missingMinutes()).isEqualTo(missing);
        assertThat(standing.isEligible()).isEqualTo(eligible);
        if (eligible) {
            assertThatDecision(nominate(standing)).isAccepted();
        } else {
            assertThatDecision(nominate(standing))
                    .isRefusedWith("honour-not-eligible")
                    .hasDetail("missingMinutes", missing);
        }
    }

    @Test
    void anUpheldViolationBarsTheHonoursOfTheYear() {
        assertThatDecision(nominate(standing(1_200, true))).isRefusedWith("honour-barred");
        assertThatDecision(nominated().grant(null, standing(1_200, true), DECIDER, NOBODY, TODAY))
                .isRefusedWith("honour-barred");
    }

    @Test
    void withoutAThresholdEveryoneWithServiceMayBeNominated() {
        assertThat(new Standing(1, null, null, false).isEligible()).isTrue();
        assertThat(new Standing(0, null, null, false).isEligible()).isFalse();
    }

    @Test
    void nobodyIsNamedWithoutADecisionByASecondPerson() {
        var nominated = nominated();

        assertThat(nominated.state()).isEqualTo(Honour.State.NOMINATED);
        assertThatDecision(nominated.grant(null, standing(1_200, false), NOMINATOR, NOBODY, TODAY))
                .isRefusedWith("honour-without-second-person");
        assertThatDecision(nominated.grant(null, standing(1_200, false), DECIDER, SELF, TODAY))
                .isRefusedWith("honour-of-self");
        assertThatDecision(nominated.grant("党发〔2026〕9号", standing(1_200, false), DECIDER, NOBODY, TODAY))
                .publishes(HonourGranted.class)
                .satisfies(event -> assertThat(event.documentNumber()).isEqualTo("党发〔2026〕9号"));
    }

    @Test
    void theFiguresOfTheDayOfTheDecisionCount() {
        assertThatDecision(nominated().grant(null, standing(1_199, false), DECIDER, NOBODY, TODAY))
                .isRefusedWith("honour-not-eligible");
    }

    @Test
    void aDecisionIsMadeOnceAndAGrantedHonourCanBeRevoked() {
        var granted = nominated()
                .grant(null, standing(1_200, false), DECIDER, NOBODY, TODAY)
                .orThrow();

        assertThatDecision(granted.decline("改变主意", DECIDER, NOBODY, TODAY)).isRefusedWith("honour-decided");
        assertThatDecision(granted.revoke("弄虚作假", DECIDER, NOBODY, TODAY)).publishes(HonourRevoked.class);
        assertThatDecision(nominated().revoke("弄虚作假", DECIDER, NOBODY, TODAY)).isRefusedWith("honour-not-granted");
    }

    @Test
    void aDeclinedNominationReportsNothing() {
        assertThatDecision(nominated().decline("名额已满", DECIDER, NOBODY, TODAY)).hasNoEvents();
    }

    @Test
    void aRoundClosesOnceEverythingIsDecidedAndTakesNoMoreNominations() {
        assertThatDecision(round().close(1, TODAY)).isRefusedWith("award-round-undecided");

        var closed = round().close(0, TODAY).orThrow();

        assertThatDecision(Honour.nominate(closed, "v1", "积极", standing(1_200, false), NOMINATOR, TODAY))
                .isRefusedWith("award-round-closed");
        assertThatDecision(closed.close(0, TODAY)).isRefusedWith("award-round-closed");
    }

    @Test
    void aRoundOfAYearToComeIsRefused() {
        assertThatDecision(AwardRound.open(2027, HonourKind.OUTSTANDING_VOLUNTEER, NOMINATOR, TODAY))
                .isRefusedWith("award-round-year-to-come");
    }

    private static Honour nominated() {
        return nominate(standing(1_200, false)).orThrow();
    }

    private static Decision<Honour> nominate(Standing standing) {
        return Honour.nominate(round(), "v1", "积极参加", standing, NOMINATOR, TODAY);
    }

    private static AwardRound round() {
        return AwardRound.open(2026, HonourKind.OUTSTANDING_VOLUNTEER, NOMINATOR, TODAY)
                .orThrow();
    }

    private static Standing standing(long minutes, boolean barred) {
        return new Standing(minutes, 1_200L, null, barred);
    }
}
