package cn.volunteering.reporting.indicator;

/** Says what a verdict means, in words that users read. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Returns the outcome in one sentence, with what is still needed and until when. */
    public static String of(Declaration declaration, Verdict verdict) {
        return switch (verdict.outcome()) {
            case PASS -> "已达到";
            case FAIL -> "未达到，" + needed(declaration, verdict.decisive());
            case WARN -> "尚未达到，" + needed(declaration, verdict.decisive()) + remedy(declaration, verdict.period());
            case NOT_ASSESSABLE -> "无法评定：" + String.join("；", verdict.remarks());
        };
    }

    /** Returns what is missing, for example 还差 1 人. */
    public static String needed(Declaration declaration, Judgement judgement) {
        return "还差 " + declaration.counter().of(judgement.shortfall());
    }

    private static String remedy(Declaration declaration, Period period) {
        return declaration.bearing() == Bearing.REPORT && period.kind() == Period.Kind.DATE
                ? "（只公布，不判定）"
                : "，截止 " + period.to();
    }
}
