package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab\uD800",
                "\uDC00ab",
                "a\u0000b",
                "a\u0007b",
                "a\u007Fb",
                "a\u200Bb",
                "a\u200Cb",
                "a\u200Db",
                "a\u2060b",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Fb",
                "a\u00ADb",
                "\uFEFFab",
                "\u3164",
                "\u115F",
                "\uFFA0",
                "\u2800",
                "a\u034Fb",
                "a\uFE00",
                "葛\uDB40\uDD00",
                "a\uDB40\uDC41",
                "a\uFFFDb",
                "\uFFFE",
                "\uE000",
                "a\u180B",
                "a\nb",
                "a\tb"
            })
    void lineWhenACharacterCannotBeSeenOrStoredIsUnfit(String raw) {
        assertThat(PlainText.line(raw)).isInstanceOf(PlainText.Unfit.class);
    }

    @Test
    void lineWhenUnfitNamesTheCharacter() {
        assertThat(PlainText.line("测\u200B甲")).isEqualTo(new PlainText.Unfit("含有看不见或不能保存的字符（U+200B），请删去后重新提交"));
        assertThat(PlainText.line("ab\uD800")).isEqualTo(new PlainText.Unfit("含有残缺的字符，请重新输入"));
    }

    @ParameterizedTest
    @CsvSource({"测\u00A0甲,测 甲", "测\u3000甲,测 甲", "测  甲,测 甲", "e\u0301,\u00E9", "\u2764\uFE0F,\u2764"})
    void lineWhenWrittenInAnotherFormIsFolded(String raw, String folded) {
        assertThat(PlainText.line(raw)).isEqualTo(new PlainText.Fit(folded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000\u2003", "\u202F"})
    void lineWhenOnlySpacesIsEmpty(String raw) {
        assertThat(PlainText.line(raw)).isEqualTo(new PlainText.Fit(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青海省直机关",
                "a b",
                "阿卜杜拉·买买提",
                "ᠮᠣᠩᠭᠣᠯ\u180B",
                "བོད་ཡིག",
                "\uD842\uDFB7田",
                "\uD83D\uDC69\u200D\uD83D\uDE80"
            })
    void lineWhenPeopleCanReadItStays(String raw) {
        assertThat(PlainText.line(raw)).isEqualTo(new PlainText.Fit(raw));
        assertThat(PlainText.isStoredLine(raw)).isTrue();
    }

    @Test
    void paragraphsWhenLinesEndDifferentlyHaveLineFeeds() {
        assertThat(PlainText.paragraphs("一 \r\n二\r三\u2028四\n\u3000五\t六\n"))
                .isEqualTo(new PlainText.Fit("一\n二\n三\n四\n 五 六"));
        assertThat(PlainText.paragraphs("一\u0000")).isInstanceOf(PlainText.Unfit.class);
    }

    @Test
    void foldingWhenRepeatedChangesNothing() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String raw = random.ints(6, 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (PlainText.paragraphs(raw) instanceof PlainText.Fit(String text)) {
                assertThat(PlainText.paragraphs(text)).isEqualTo(new PlainText.Fit(text));
            }
            if (PlainText.line(raw) instanceof PlainText.Fit(String text)) {
                assertThat(PlainText.line(text)).isEqualTo(new PlainText.Fit(text));
            }
        }
    }
}
