package cn.volunteering.reporting.verdict;

import cn.volunteering.reporting.indicator.Amount;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.Verdict;
import cn.volunteering.reporting.summary.IndicatorFigure;
import java.util.Comparator;
import java.util.List;

/** Says in one figure what an indicator says about a unit, its sections or its branches. */
final class UnitFigure {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAIL, Outcome.WARN, Outcome.NOT_ASSESSABLE, Outcome.PASS);

    private UnitFigure() {}

    /** Returns the figure of one or more verdicts of an indicator. */
    static IndicatorFigure of(List<Verdict> verdicts) {
        return verdicts.size() == 1 ? ofOne(verdicts.getFirst()) : ofSeveral(verdicts);
    }

    private static IndicatorFigure ofOne(Verdict verdict) {
        Amount amount = verdict.amount();
        return new IndicatorFigure(
                verdict.subject().kind().name(),
                verdict.outcome().name(),
                amount == null ? null : amount.numerator(),
                amount == null ? null : amount.denominator(),
                amount == null ? 1 : amount.parts(),
                verdict.decisive().threshold(),
                verdict.decisive().shortfall());
    }

    private static IndicatorFigure ofSeveral(List<Verdict> verdicts) {
        long all = verdicts.size();
        long complying = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .count();
        return new IndicatorFigure(
                verdicts.getFirst().subject().kind().name(),
                worst(verdicts).name(),
                complying,
                all,
                1,
                all,
                all - complying);
    }

    private static Outcome worst(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(Verdict::outcome)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
    }
}
