package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that are handed out, and when they may be taken out of the stock. */
class StockTest {

    @ParameterizedTest
    @CsvSource({"5,0,5", "5,4,1", "5,5,0", "5,6,0"})
    void leftIsNeverNegative(int units, int held, int left) {
        assertThat(new Stock(units, true).left(held)).isEqualTo(left);
    }

    @Test
    void unitsArePutInAtAnyTime() {
        assertThat(new Stock(5, true).to(5, 5)).isEqualTo(Stock.Change.PERMITTED);
        assertThat(new Stock(5, true).to(6, 5)).isEqualTo(Stock.Change.PERMITTED);
    }

    @Test
    void unitsAreTakenOutOnlyWhileNoneCanBeHandedOut() {
        assertThat(new Stock(5, true).to(4, 0)).isEqualTo(Stock.Change.OFFERED);
        assertThat(new Stock(5, false).to(4, 0)).isEqualTo(Stock.Change.PERMITTED);
    }

    @Test
    void unitsThatAreHeldStay() {
        assertThat(new Stock(5, false).to(3, 3)).isEqualTo(Stock.Change.PERMITTED);
        assertThat(new Stock(5, false).to(2, 3)).isEqualTo(Stock.Change.HELD);
    }
}
