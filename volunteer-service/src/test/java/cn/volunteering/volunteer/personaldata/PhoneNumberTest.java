package cn.volunteering.volunteer.personaldata;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13800000001, 13800000001",
        "138 0000 0001, 13800000001",
        "138-0000-0001, 13800000001",
        "+86 13800000001, 13800000001",
        "0086-13800000001, 13800000001",
        "１３８１２３４５６７８, 13812345678",
        "0951-6038888, 09516038888",
        "010-66668888, 01066668888",
        "09510-0123-007, 095100123007"
    })
    void readWhenNumberIsValidNormalisesIt(String typed, String expected) {
        assertThat(PhoneNumber.read(typed).orThrow().value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000000", "138000000011", "12800000001", "6038888", "无", "1.38E+10"})
    void readWhenNumberCannotBeDialledRefuses(String typed) {
        assertThatDecision(PhoneNumber.read(typed)).isRefused();
    }

    @Test
    void maskedHidesTheMiddleAndToStringShowsNoMore() {
        var phone = new PhoneNumber("13812345678");

        assertThat(phone.masked()).isEqualTo("138****5678");
        assertThat(phone).hasToString("138****5678");
    }
}
