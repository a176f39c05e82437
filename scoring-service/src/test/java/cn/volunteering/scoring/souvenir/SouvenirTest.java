package cn.volunteering.scoring.souvenir;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SouvenirTest {

    private static final PriceCap NO_CAP = new PriceCap(null, null);

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void aSouvenirCostsNoMoreThanThePolicyAllows(int points, boolean accepted) {
        var entered = Souvenir.enter(new SouvenirId("s"), form(points, 1, true), new PriceCap(50L, null));

        if (accepted) {
            assertThatDecision(entered).isAccepted();
        } else {
            assertThatDecision(entered)
                    .isRefusedWith("souvenir-price-above-limit")
                    .hasDetail("highest", 50L);
        }
    }

    @Test
    void withoutAPolicyEveryPriceIsAccepted() {
        assertThatDecision(Souvenir.enter(new SouvenirId("s"), form(100_000, 1, true), NO_CAP))
                .isAccepted();
    }

    @Test
    void unitsLeaveTheStockOnlyWhileNobodyCanRequestOne() {
        assertThatDecision(souvenir(5, true).change(form(10, 4, true), Set.of(), NO_CAP))
                .isRefusedWith("souvenir-offered");
        assertThatDecision(souvenir(5, true).change(form(10, 4, false), Set.of(), NO_CAP))
                .isRefusedWith("souvenir-offered");
        assertThatDecision(souvenir(5, false).change(form(10, 4, true), Set.of(), NO_CAP))
                .isAccepted();
        assertThatDecision(souvenir(5, true).change(form(10, 6, true), Set.of(), NO_CAP))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "1, false"})
    void theStockCoversWhatRedemptionsHold(int stock, boolean accepted) {
        var changed = souvenir(5, false).change(form(10, stock, false), Set.of(1, 5), NO_CAP);

        if (accepted) {
            assertThatDecision(changed).isAccepted();
        } else {
            assertThatDecision(changed).isRefusedWith("souvenir-stock-held").hasDetail("held", 2);
        }
    }

    @Test
    void everyUnitIsGivenOnceWhateverIsChosen() {
        var held = new HashSet<Integer>();
        for (int choice = -3; souvenir(4, true).left(held) > 0; choice += 5) {
            assertThat(held.add(souvenir(4, true).freeUnit(held, choice).orElseThrow()))
                    .isTrue();
        }

        assertThat(held).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(souvenir(4, true).freeUnit(held, 0)).isEmpty();
    }

    @Test
    void aUnitAboveALoweredStockStillTakesOnePlace() {
        assertThat(souvenir(2, true).left(Set.of(9))).isEqualTo(1);
        assertThat(souvenir(2, true).freeUnit(Set.of(9), 7)).contains(1);
        assertThat(souvenir(2, true).left(Set.of(7, 8, 9))).isZero();
    }

    private static Souvenir souvenir(int stock, boolean offered) {
        return new Souvenir(new SouvenirId("s"), form(10, stock, offered));
    }

    private static SouvenirForm form(int points, int stock, boolean offered) {
        return new SouvenirForm("演示保温杯", null, points, stock, offered);
    }
}
