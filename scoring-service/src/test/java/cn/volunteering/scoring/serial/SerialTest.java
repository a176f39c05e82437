package cn.volunteering.scoring.serial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerialTest {

    @Test
    void numbersOfAYearFollowEachOther() {
        var first = Serial.none("redemption", 2026).next();

        assertThat(first.shown()).isEqualTo("2026-0001");
        assertThat(first.next().shown()).isEqualTo("2026-0002");
    }

    @Test
    void aNumberAboveFourDigitsIsWrittenOut() {
        assertThat(new Serial("redemption", 2026, 9_999).next().shown()).isEqualTo("2026-10000");
    }
}
