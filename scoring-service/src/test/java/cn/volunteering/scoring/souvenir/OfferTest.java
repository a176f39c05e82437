package cn.volunteering.scoring.souvenir;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Refusal;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.Purse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    private static final PriceCap NO_CAP = new PriceCap(null, null);

    @Test
    void whatCanBeHadComesFirstThenWhatMissesLeast() {
        var offers = Offer.catalogue(
                List.of(souvenir("大", 30, 5), souvenir("兑完", 5, 1), souvenir("中", 12, 5), souvenir("小", 10, 5)),
                Map.of(new SouvenirId("兑完"), Set.of(1)),
                purse(true, 10),
                NO_CAP);

        assertThat(offers).extracting(offer -> offer.souvenir().id().value()).containsExactly("小", "中", "大", "兑完");
        assertThat(offers)
                .extracting(offer -> offer.missing().shown())
                .containsExactly("0.00", "2.00", "20.00", "0.00");
    }

    @ParameterizedTest
    @CsvSource({"10, 1, ", "11, 1, redemption-points-missing", "10, 0, souvenir-out-of-stock"})
    void aUnitIsGivenForEnoughPointsWhileThereIsOne(int price, int stock, String code) {
        assertThat(codeOf(new Offer(souvenir("s", price, stock), Set.of(), purse(true, 10), NO_CAP)))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void nothingIsGivenWhilePointsAreSwitchedOff() {
        assertThat(codeOf(new Offer(souvenir("s", 1, 1), Set.of(), purse(false, 10), NO_CAP)))
                .contains("points-switched-off");
    }

    @Test
    void aSouvenirAboveALaterLimitIsNotGiven() {
        assertThat(codeOf(new Offer(souvenir("s", 10, 1), Set.of(), purse(true, 10), new PriceCap(9L, null))))
                .contains("souvenir-price-above-limit");
    }

    @Test
    void aSouvenirThatIsNoLongerOfferedIsNotGiven() {
        var withdrawn = new Souvenir(new SouvenirId("s"), new SouvenirForm("s", null, 1, 1, false));

        assertThat(codeOf(new Offer(withdrawn, Set.of(), purse(true, 10), NO_CAP)))
                .contains("souvenir-not-offered");
    }

    private static Optional<String> codeOf(Offer offer) {
        return offer.objection().map(Refusal::code);
    }

    private static Purse purse(boolean open, int available) {
        return new Purse(open, Points.whole(available), Points.NONE, Points.NONE, Points.NONE, Points.NONE);
    }

    private static Souvenir souvenir(String name, int points, int stock) {
        return new Souvenir(new SouvenirId(name), new SouvenirForm(name, null, points, stock, true));
    }
}
