package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * How many verdicts of each indicator have which outcome: what an overseer learns about compliance. An office's counts
 * are the sum of those below it.
 *
 * @param byIndicator number of verdicts by outcome, by the key of the indicator
 */
public record VerdictCounts(Map<String, Map<String, Long>> byIndicator) {

    /** Nothing is judged. */
    public static final VerdictCounts NONE = new VerdictCounts(Map.of());

    public VerdictCounts {
        var copy = new TreeMap<String, Map<String, Long>>();
        byIndicator.forEach((indicator, outcomes) -> copy.put(indicator, Map.copyOf(outcomes)));
        byIndicator = Map.copyOf(copy);
    }

    VerdictCounts plus(VerdictCounts other) {
        var sum = new TreeMap<>(byIndicator);
        other.byIndicator.forEach((indicator, outcomes) -> sum.merge(indicator, outcomes, SUM));
        return new VerdictCounts(sum);
    }

    private static final BinaryOperator<Map<String, Long>> SUM = (one, other) -> {
        var sum = new TreeMap<>(one);
        other.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return sum;
    };
}
