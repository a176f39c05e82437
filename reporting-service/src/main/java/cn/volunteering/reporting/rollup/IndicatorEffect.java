package cn.volunteering.reporting.rollup;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.reporting.indicator.Amount;
import cn.volunteering.reporting.indicator.Cadence;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Judgement;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.summary.IndicatorFigure;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of the office would mean for one indicator of an agency: the reported amount, judged by the threshold of
 * the draft in the same way as by the present one.
 *
 * @param figure what the agency has reported; {@code null} if it has reported nothing on this indicator
 * @param demandNow the threshold that the offices demand now; {@code null} if they demand none
 * @param demandThen the threshold that they would demand; {@code null} if they would demand none
 */
public record IndicatorEffect(
        Declaration declaration,
        @Nullable IndicatorFigure figure,
        @Nullable CitedValue demandNow,
        @Nullable CitedValue demandThen,
        Then then) {

    /** What the agency's reported figures show about the verdict under the draft. */
    public sealed interface Then {

        /** The verdict stays as it is. */
        record Unchanged() implements Then {}

        /** The reported amount under the threshold of the draft. */
        record Judged(Judgement judgement) implements Then {}

        /** Only the agency's own facts or rules would show it. */
        record Unknown(Reason reason) implements Then {}
    }

    /** Why the figures do not show the verdict under the draft. */
    public enum Reason {
        NOT_REPORTED("该单位没有报送这项指标的数字"),
        COUNTED("只报送了达到的个数，看不出按新的要求有几个达到"),
        NOT_DEMANDED("草稿不再要求这一项，是否评定取决于该单位自定的值");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Returns the reason in Chinese. */
        public String words() {
            return words;
        }
    }

    /**
     * Judges the reported figure again.
     *
     * @param isRunning whether the period of the summary is still running
     */
    static IndicatorEffect of(
            Declaration declaration,
            @Nullable IndicatorFigure figure,
            @Nullable CitedValue demandNow,
            @Nullable CitedValue demandThen,
            boolean isRunning) {
        return new IndicatorEffect(
                declaration,
                figure,
                demandNow,
                demandThen,
                then(declaration, figure, demandNow, demandThen, isRunning));
    }

    private static Then then(
            Declaration declaration,
            @Nullable IndicatorFigure figure,
            @Nullable CitedValue now,
            @Nullable CitedValue then,
            boolean isRunning) {
        if (isSame(now, then)) {
            return new Then.Unchanged();
        }
        if (then == null) {
            return new Then.Unknown(Reason.NOT_DEMANDED);
        }
        if (figure == null) {
            return new Then.Unknown(Reason.NOT_REPORTED);
        }
        if (figure.numerator() == null || ownRuleDecides(figure, now, then)) {
            return new Then.Unchanged();
        }
        return isCounted(declaration, figure)
                ? new Then.Unknown(Reason.COUNTED)
                : new Then.Judged(Judgement.of(
                        declaration, amount(figure), then, isRunning && declaration.cadence() != Cadence.AT_DATE));
    }

    private static boolean isSame(@Nullable CitedValue now, @Nullable CitedValue then) {
        if (now == null || then == null) {
            return now == then;
        }
        return now.setting().value().equals(then.setting().value())
                && now.setting().overridable() == then.setting().overridable();
    }

    /** Returns whether the agency was judged by a rule of its own, which the draft lets stand. */
    private static boolean ownRuleDecides(IndicatorFigure figure, @Nullable CitedValue now, CitedValue then) {
        boolean hasOwnRule = now == null || figure.threshold() != Judgement.thresholdOf(now);
        return hasOwnRule && then.setting().overridable();
    }

    /** Returns whether the figure only says how many sections, branches or half-years comply. */
    private static boolean isCounted(Declaration declaration, IndicatorFigure figure) {
        return !figure.subject().equals(Subject.Kind.UNIT.name())
                || declaration.comparison() == Comparison.COUNT && figure.denominator() != null;
    }

    private static Amount amount(IndicatorFigure figure) {
        return new Amount(figure.numerator() == null ? 0 : figure.numerator(), figure.denominator(), figure.parts());
    }

    /** Returns whether the outcome would be another one, as far as the figures show. */
    public boolean isChanged() {
        return then instanceof Then.Judged(Judgement judgement)
                && figure != null
                && !judgement.outcome().name().equals(figure.outcome());
    }
}
