package cn.volunteering.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each row of an answer is judged by itself: accepted, refused, contradicting, or of no use. */
class JudgeAnswerTest {

    private static final String DOCUMENT = "649999190101012800";
    private static final PackageLine LINE = new PackageLine(GroupCode.VOLUNTEER, "r1", "演示001", "v1", 0);

    @Test
    void acceptedRowMatchesWhenItRepeatsMasksOrLeavesOutWhatWasSent() {
        assertThat(judge("通过", "640001", null, Map.of("姓名", "演示001")).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(judge("通过", "640001", null, Map.of("证件号码", "6499**********2800"))
                        .outcome())
                .isEqualTo(Outcome.MATCHED);
        assertThat(judge("", "640001", null, Map.of()).outcome()).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void differencesNameTheFieldWithBothValuesButNoSecret() {
        var answer = judge("通过", "640001", null, Map.of("特长", "急救", "证件号码", "649999190101012899"));

        assertThat(answer.outcome()).isEqualTo(Outcome.MISMATCH);
        assertThat(answer.differences()).containsExactly("证件号码", "特长：本单位“摄影”，全国系统“急救”");
        assertThat(answer.toString()).doesNotContain("649999190101012");
    }

    @Test
    void anotherNumberThanTheKnownOneIsADifference() {
        assertThat(judgeKnown("640001", "640002").differences()).containsExactly("全国系统编号：本单位“640001”，全国系统“640002”");
        assertThat(judgeKnown("640001", "640001").outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(judgeKnown("640001", null).outcome()).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void refusalNeedsAReason() {
        assertThat(judge("退回", null, "证件有误", Map.of()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(judge("退回", null, null, Map.of()).outcome()).isEqualTo(Outcome.FAULTY);
    }

    @Test
    void rowWithoutResultNumberOrKnownWordIsFaulty() {
        assertThat(judge("", null, null, Map.of()).reason()).isEqualTo("没有填写受理结果");
        assertThat(judge("大概", null, null, Map.of()).reason()).contains("“大概”");
        assertThat(judge("通过", null, null, Map.of()).reason()).isEqualTo("受理的记录没有全国系统编号");
        assertThat(judge("通过", "64000", null, Map.of()).reason()).isEqualTo("编号过短");
    }

    @Test
    void groupWithoutNumbersNeedsNone() {
        var row = new AnswerRow(2, "r1", "通过", null, null, Map.of());

        assertThat(JudgeAnswer.of(row, sent(false, null)).outcome()).isEqualTo(Outcome.MATCHED);
    }

    private static Answer judge(
            String result, @Nullable String number, @Nullable String reason, Map<String, String> values) {
        return JudgeAnswer.of(new AnswerRow(2, "r1", result, number, reason, new HashMap<>(values)), sent(true, null));
    }

    private static Answer judgeKnown(String known, @Nullable String answered) {
        return JudgeAnswer.of(new AnswerRow(2, "r1", "通过", answered, null, Map.of()), sent(true, known));
    }

    private static Sent sent(boolean numbered, @Nullable String known) {
        return new Sent(LINE, new PeopleGroup(numbered), List.of("演示001", DOCUMENT, "摄影"), known);
    }
}
