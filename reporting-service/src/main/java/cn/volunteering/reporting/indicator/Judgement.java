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

    static long thresholdOf(CitedValue cited) {
        return ((Value.Whole) cited.setting().value()).number();
    }

    static Judgement notAssessable(CitedValue cited) {
        return new Judgement(thresholdOf(cited), Outcome.NOT_ASSESSABLE, 0, cited.citation());
    }
}
