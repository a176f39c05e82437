package cn.volunteering.volunteer.roster;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "测\u3000甲,测甲",
                " 测  乙\u00A0,测乙",
                "测\u2003\u200B丙,测丙",
                "测试\u3164戊,测试戊",
                "Ceshi  Testperson,Ceshi Testperson",
                "Ｃｅｓｈｉ\u3000Ｔｅｓｔ,Ceshi Test",
                "J. Test,J. Test",
                "测甲(小),测甲（小）",
                "测试 · 名字,测试·名字",
                "测试••名字,测试·名字"
            })
    void readWhenNameIsUntidyFoldsIt(String typed, String stored) {
        assertThat(DisplayName.read(typed).orThrow()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "・", "‧", "∙", "．", "･", ".", "⋅", "●", "﹒", "。", "｡", "\u0387", "\u2024", " · "})
    void readWhenADotIsWrittenInAnyWayStoresTheOne(String dot) {
        assertThat(DisplayName.read("测试" + dot + "名字").orThrow()).isEqualTo("测试·名字");
        assertThat(DisplayName.folded("测试" + dot)).startsWith("测试·");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "=cmd", "·测甲", "测甲·", "1测甲", "测\u0007甲", "测\uFFFD"})
    void readWhenTextIsNoNameRefuses(String text) {
        assertThatDecision(DisplayName.read(text)).isRefused();
    }
}
