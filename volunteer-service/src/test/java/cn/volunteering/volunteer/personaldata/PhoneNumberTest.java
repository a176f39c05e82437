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
        "09510-0123-007, 095100123007",
        "86 138 0000 0001, 13800000001",
        "+86-(138)0000-0001, 13800000001",
        "手机：13900000001, 13900000001",
        "13900000001（微信同号）, 13900000001",
        "(86)13900000001, 13900000001",
        "0086 10 6000 0001, 01060000001",
        "013900000001, 13900000001",
        "13900000001.0, 13900000001",
        "\u200e138\u20110000\u20110001, 13800000001",
        "+86 951 6000001, 09516000001",
        "+86(0)951-6000001, 09516000001",
        "0086-0951-6000001, 09516000001",
        "0951 6000001, 09516000001",
        "0951-600-0001, 09516000001",
        "09516000001, 09516000001",
        "010-6666-8888, 01066668888",
        "0951-6000004-8, 09516000004-8",
        "0951-6000004-801, 09516000004-801",
        "09516000004转801, 09516000004-801",
        "0951-6000004 转 801, 09516000004-801",
        "0951-6000004（801）, 09516000004-801",
        "0951-6000004分机801, 09516000004-801",
        "0951-6000004 ext. 801, 09516000004-801",
        "0951-6000004#801, 09516000004-801",
        "010-66668888-12, 01066668888-12",
        "0571-88888888-1, 057188888888-1"
    })
    void readWhenNumberIsValidNormalisesIt(String typed, String expected) {
        assertThat(PhoneNumber.read(typed).orThrow().value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1380000000",
                "138000000011",
                "12800000001",
                "6038888",
                "无",
                "1.38E+10",
                "010-6000001",
                "0139-0000-001",
                "0151-6000001",
                "13800000001-801",
                "138000000O1",
                "0951-6000004-8012345"
            })
    void readWhenNumberCannotBeDialledRefuses(String typed) {
        assertThatDecision(PhoneNumber.read(typed)).isRefused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.38E+10|phone-rounded",
                "13900000001/13900000002|phone-several",
                "13900000001、0951-6000001|phone-several",
                "13900000001 13900000002|phone-several",
                "6000001|phone-area-code",
                "1390000001|phone-form"
            })
    void readWhenNumberIsWrongNamesTheCause(String typed, String code) {
        assertThatDecision(PhoneNumber.read(typed)).isRefusedWith(code);
    }

    @Test
    void maskedHidesTheMiddleAndToStringShowsNoMore() {
        var phone = new PhoneNumber("13812345678");

        assertThat(phone.masked()).isEqualTo("138****5678");
        assertThat(phone).hasToString("138****5678");
    }
}
