package cn.volunteering.reporting.summary;

import java.util.Map;

/**
 * The verdicts about compliance in a period: how many have which outcome, and what each indicator says about the whole
 * unit.
 *
 * @param indicators by the key of the indicator
 */
public record PeriodVerdicts(VerdictCounts counts, Map<String, IndicatorFigure> indicators) {

    /** No indicator judges the period. */
    public static final PeriodVerdicts NONE = new PeriodVerdicts(new VerdictCounts(Map.of()), Map.of());

    public PeriodVerdicts {
        indicators = Map.copyOf(indicators);
    }
}
