package cn.volunteering.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one row of an answer beside the record that was sent. A pure function. */
final class JudgeAnswer {

    private static final Set<String> ACCEPTED = Set.of("通过", "审核通过", "已通过", "受理", "已受理", "成功", "已登记", "已注册");
    private static final Set<String> REFUSED = Set.of("退回", "已退回", "不通过", "审核不通过", "未通过", "不受理", "失败", "驳回");
    private static final char MASK = '*';

    private JudgeAnswer() {}

    /** Returns what the row says about the record. */
    static Answer of(AnswerRow row, Sent sent) {
        String result = row.result().isEmpty() && row.number() != null ? "通过" : row.result();
        if (REFUSED.contains(result)) {
            return refused(row, sent);
        }
        return ACCEPTED.contains(result) ? accepted(row, sent) : Answer.faulty(row, sent.line(), unknown(result));
    }

    private static String unknown(String result) {
        return result.isEmpty() ? "没有填写受理结果" : "受理结果无法识别：“" + result + "”，应为“通过”或“退回”";
    }

    private static Answer refused(AnswerRow row, Sent sent) {
        return row.reason() == null
                ? Answer.faulty(row, sent.line(), "退回须写明原因")
                : Answer.of(row.row(), sent.line(), Outcome.REFUSED, row.number(), row.reason(), List.of());
    }

    private static Answer accepted(AnswerRow row, Sent sent) {
        var flaw = flawOfNumber(row.number(), sent);
        if (flaw.isPresent()) {
            return Answer.faulty(row, sent.line(), flaw.get());
        }
        var differences = differences(row, sent);
        var outcome = differences.isEmpty() ? Outcome.MATCHED : Outcome.MISMATCH;
        return Answer.of(row.row(), sent.line(), outcome, row.number(), null, differences);
    }

    private static Optional<String> flawOfNumber(@Nullable String number, Sent sent) {
        if (number != null) {
            return sent.group().flawOfNumber(number);
        }
        return sent.group().isNumbered() && sent.number() == null ? Optional.of("受理的记录没有全国系统编号") : Optional.empty();
    }

    private static List<String> differences(AnswerRow row, Sent sent) {
        var found = new ArrayList<String>();
        if (sent.number() != null && row.number() != null && !sent.number().equals(row.number())) {
            found.add("全国系统编号：本单位“" + sent.number() + "”，全国系统“" + row.number() + "”");
        }
        var fields = sent.group().fields();
        for (int i = 0; i < fields.size(); i++) {
            difference(fields.get(i), sent.values().get(i), row).ifPresent(found::add);
        }
        return found;
    }

    /** Says nothing about what the answer leaves out or masks. */
    private static Optional<String> difference(RecordGroup.Field field, String here, AnswerRow row) {
        String there = row.values().getOrDefault(field.heading(), "");
        if (there.isEmpty() || there.indexOf(MASK) >= 0 || there.equals(here.strip())) {
            return Optional.empty();
        }
        return Optional.of(
                field.isSecret() ? field.heading() : field.heading() + "：本单位“" + here + "”，全国系统“" + there + "”");
    }
}
