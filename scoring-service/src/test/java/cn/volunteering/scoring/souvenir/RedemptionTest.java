package cn.volunteering.scoring.souvenir;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedemptionTest {

    private static final Instant NOW = Instant.parse("2026-12-31T16:30:00Z");
    private static final AccountId COMMITTEE = new AccountId("committee");
    private static final AccountId OWN_ACCOUNT = new AccountId("account-1");
    private static final VolunteerId PERSON = new VolunteerId("v1");
    private static final Optional<VolunteerId> SELF = Optional.of(PERSON);
    private static final Optional<VolunteerId> NOBODY = Optional.empty();

    @Test
    void aRequestHoldsAUnitAndPointsFromItsDayOn() {
        var requested = requested();

        assertThat(requested.id()).isEqualTo(new RedemptionId("v1.1"));
        assertThat(requested.year()).isEqualTo(2027);
        assertThat(requested.naturalKey()).contains("s.3");
        assertThat(requested.spending())
                .contains(new Spending(LocalDate.of(2027, 1, 1), Points.whole(20), Spending.Use.RESERVED));
        assertThatDecision(request()).publishes(RedemptionChanged.class).satisfies(event -> assertThat(
                        SpentPoints.following(event).orElseThrow().points())
                .isEqualTo(Points.whole(-20)));
    }

    @Test
    void aHandOverSpendsThePointsAndTakesNothingMore() {
        var decision = requested().handOver(COMMITTEE, NOBODY, NOW);

        assertThat(decision.orThrow().spending())
                .contains(new Spending(LocalDate.of(2027, 1, 1), Points.whole(20), Spending.Use.GIVEN));
        assertThatDecision(decision)
                .publishes(RedemptionChanged.class)
                .satisfies(event -> assertThat(SpentPoints.following(event)).isEmpty());
    }

    @Test
    void whatIsWithdrawnOrSentBackIsFreeAgain() {
        var withdrawn = requested().withdraw(OWN_ACCOUNT, SELF, NOW);
        var sentBack = requested().sendBack("库存损坏", COMMITTEE, NOW);

        assertThat(withdrawn.orThrow().naturalKey()).isEmpty();
        assertThat(withdrawn.orThrow().spending()).isEmpty();
        assertThat(sentBack.orThrow().spending()).isEmpty();
        assertThatDecision(sentBack).publishes(RedemptionChanged.class).satisfies(event -> {
            var entry = SpentPoints.following(event).orElseThrow();
            assertThat(entry.points()).isEqualTo(Points.whole(20));
            assertThat(entry.identity()).isEqualTo("v1.1.reverse");
        });
    }

    @Test
    void nobodyHandsOverToThemselvesOrWithdrawsForOthers() {
        assertThatDecision(requested().handOver(OWN_ACCOUNT, SELF, NOW)).isRefusedWith("redemption-of-self");
        assertThatDecision(requested().withdraw(COMMITTEE, NOBODY, NOW)).isRefusedWith("redemption-not-own");
    }

    @Test
    void aClosedRedemptionStaysAsItIs() {
        var handedOver = requested().handOver(COMMITTEE, NOBODY, NOW).orThrow();

        assertThatDecision(handedOver.handOver(COMMITTEE, NOBODY, NOW)).isRefusedWith("redemption-closed");
        assertThatDecision(handedOver.sendBack("改变主意", COMMITTEE, NOW)).isRefusedWith("redemption-closed");
        assertThatDecision(handedOver.withdraw(OWN_ACCOUNT, SELF, NOW)).isRefusedWith("redemption-closed");
    }

    private static Redemption requested() {
        return request().orThrow();
    }

    private static Decision<Redemption> request() {
        var souvenir = new Souvenir(new SouvenirId("s"), new SouvenirForm("演示保温杯", null, 20, 5, true));
        return Redemption.request(RedemptionId.after(PERSON, 0), "2027-0001", PERSON, souvenir, 3, NOW);
    }
}
