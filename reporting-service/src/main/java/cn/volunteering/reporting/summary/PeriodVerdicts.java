package cn.volunteering.reporting.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts about compliance in a period: how many have which outcome, and what each indicator says about the whole
 * unit.
 *
 * @param indicators by the key of the indicator
 * @param block what volunteer service earns in the assessment of the year; {@code null} for a quarter or month, and
 *     without an assessment
 */
public record PeriodVerdicts(
        VerdictCounts counts,
        Map<String, IndicatorFigure> indicators,
        @Nullable BlockFigure block) {

    /** No indicator judges the period. */
    public static final PeriodVerdicts NONE = new PeriodVerdicts(new VerdictCounts(Map.of()), Map.of(), null);

    public PeriodVerdicts {
        indicators = Map.copyOf(indicators);
    }
}
