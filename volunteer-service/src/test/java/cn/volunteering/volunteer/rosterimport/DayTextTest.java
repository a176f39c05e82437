package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-08-03",
                "2020-8-3",
                "2020/8/3",
                "2020.08.03",
                "2020.8.3.",
                "2020年8月3日",
                "2020年8月3号",
                "2020 年 8 月 3 日",
                "２０２０年８月３日",
                "2020－08－03",
                "2020—8—3",
                "2020\u20118\u20113",
                "2020、8、3",
                "2020\\8\\3",
                "2020 8 3",
                "20200803",
                "20200803.0",
                "202008031422",
                "20200803142231",
                "2020-08-03 14:22:31",
                "2020-08-03T14:22:31",
                "2020-08-03T14:22:31.123+08:00",
                "2020-08-02T16:00:00.000Z",
                "2020-08-03T00:00:00Z",
                "2020/8/3 9:05",
                "2020/8/3 上午 9:05",
                "2020年8月3日 9时05分",
                "2020-08-03（周一）",
                "2020年8月3日 星期一",
                "二〇二〇年八月三日",
                "二零二零年八月三日",
                "44046",
                "44046.59896990741",
                "\u200e2020-08-03\u00A0"
            })
    void readWhenDayIsWrittenInAnyUsualWayReadsIt(String text) {
        assertThat(read(text).orThrow()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2020-13-01",
                "20.8.3",
                "2020.8",
                "0000-00-00",
                "长期",
                "44046.378.1",
                "2020-08-03 25:00",
                "8/3/2020",
                "2020",
                "20208"
            })
    void readWhenTextIsNoDayRefuses(String text) {
        assertThatDecision(read(text)).isRefusedWith("day-form");
    }

    @Test
    void readWhenTensAreInChineseNumeralsCountsThem() {
        assertThat(read("二〇一九年十二月三十一日").orThrow()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(read("二〇一九年十月二十日").orThrow()).isEqualTo(LocalDate.of(2019, 10, 20));
        assertThat(read("二〇一九年一月十五日").orThrow()).isEqualTo(LocalDate.of(2019, 1, 15));
    }

    @Test
    void readWhenDaysCountFrom1904AddsThemToThat() {
        assertThat(DayText.read("42584", LocalDate.of(1904, 1, 1)).orThrow()).isEqualTo(DAY);
    }

    private static Decision<LocalDate> read(String text) {
        return DayText.read(text, Source.USUAL_DAY_ZERO);
    }
}
