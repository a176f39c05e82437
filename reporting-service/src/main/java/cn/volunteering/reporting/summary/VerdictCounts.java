package cn.volunteering.reporting.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many verdicts of each indicator have which outcome: what an overseer learns about compliance. An office's counts
 * are the sum of those below it.
 *
 * @param byIndicator number of verdicts by outcome, by the key of the indicator
 */
public record VerdictCounts(Map<String, Map<String, Long>> byIndicator) {

    public VerdictCounts {
        byIndicator = byIndicator.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    VerdictCounts plus(VerdictCounts other) {
        var sum = new HashMap<>(byIndicator);
        other.byIndicator.forEach((indicator, outcomes) -> sum.merge(indicator, outcomes, VerdictCounts::sum));
        return new VerdictCounts(sum);
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new HashMap<>(one);
        other.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return sum;
    }
}
