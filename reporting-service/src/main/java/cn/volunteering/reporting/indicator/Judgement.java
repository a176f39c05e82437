package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.Value;

/**
 * An amount judged by one threshold.
 *
 * @param threshold per cent, minutes or a count, by the indicator's comparison
 * @param shortfall what is missing, in the indicator's counter; 0 if nothing is, or if the amount is not known
 * @param citation the clause that sets the threshold
 */
public record Judgement(long threshold, Outcome outcome, long shortfall, Citation citation) {

    /** Returns the number that a threshold sets. */
    public static long thresholdOf(CitedValue cited) {
        return ((Value.Whole) cited.setting().value()).number();
    }

    /** Judges an amount by a threshold; a shortfall only warns while the period is running. */
    public static Judgement of(Declaration of, Amount amount, CitedValue cited, boolean isRunning) {
        long threshold = thresholdOf(cited);
        long shortfall = of.comparison().shortfall(amount, threshold);
        return new Judgement(threshold, outcome(of, shortfall, isRunning), shortfall, cited.citation());
    }

    private static Outcome outcome(Declaration of, long shortfall, boolean isRunning) {
        if (shortfall == 0) {
            return Outcome.PASS;
        }
        return isRunning || of.bearing() == Bearing.REPORT ? Outcome.WARN : Outcome.FAIL;
    }

    static Judgement notAssessable(CitedValue cited) {
        return new Judgement(thresholdOf(cited), Outcome.NOT_ASSESSABLE, 0, cited.citation());
    }
}
