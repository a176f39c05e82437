package cn.volunteering.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "芳,王芳", "王芳,王芳", "wangf,王芳", "wf,王芳", "wangfang,王芳", "WF,王芳", "fang,王芳", "f,王芳", "王f,王芳",
        "wang fang,王芳", "sf,单芳", "df,单芳", "qiu,仇和", "zha,查良镛", "xie,解放", "ge,盖聂", "yue,乐毅", "le,乐毅",
        "zengg,曾国", "ceng,曾国", "lv,吕布", "nv,女子", "cq,重庆", "zhong,重庆", "ouyang,欧阳·娜娜", "oyn,欧阳·娜娜", "阳娜,欧阳·娜娜",
        "ab,ＡＢ小组", "bxz,ＡＢ小组", "3yue,3月清扫", "yqs,3月清扫", "huo,志愿服务活动", "zyfw,志愿服务活动"
    })
    void keyWhenAQueryIsPartOfTheTextOrOfItsReadingsIsFound(String query, String text) {
        assertThat(finds(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ang,王芳", "wff,王芳", "fw,王芳", "zc,重庆", "shandan,单芳", "芳王,王芳", "x,王芳"})
    void keyWhenAQueryIsNoPartIsNotFound(String query, String text) {
        assertThat(finds(query, text)).isFalse();
    }

    @Test
    void keyWhenTheQueryHasNoLettersIsNotFound() {
        assertThat(finds(" ·-", "王·芳")).isFalse();
    }

    @Test
    void keyWhenTheQueryIsHostileIsTestedAtOnce() {
        String text = "安那安那".repeat(50);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> finds("an".repeat(24) + "x", text));
    }

    private static boolean finds(String query, String text) {
        return SearchKey.finding(query).test(SearchKey.of(text));
    }
}
