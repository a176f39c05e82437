package cn.volunteering.reporting.verdict;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.reporting.indicator.Bearing;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Evaluator;
import cn.volunteering.reporting.summary.VerdictCounts;
import cn.volunteering.reporting.summary.YearOutcomes;
import java.util.List;
import java.util.Map;

/** Counts the stored verdicts that decide about compliance, for the summary to the overseer. */
final class CountVerdicts implements YearOutcomes {

    private final Verdicts verdicts;
    private final Evaluator evaluator;

    CountVerdicts(Verdicts verdicts, Evaluator evaluator) {
        this.verdicts = verdicts;
        this.evaluator = evaluator;
    }

    @Override
    public VerdictCounts of(int year) {
        return new VerdictCounts(verdicts.of(year, aboutCompliance()).stream()
                .filter(results -> !results.verdicts().isEmpty())
                .collect(toMap(YearVerdicts::indicator, CountVerdicts::byOutcome)));
    }

    private List<String> aboutCompliance() {
        return evaluator.declarations().stream()
                .filter(declaration -> declaration.bearing() == Bearing.COMPLIANCE)
                .map(Declaration::key)
                .toList();
    }

    private static Map<String, Long> byOutcome(YearVerdicts results) {
        return results.verdicts().stream()
                .collect(groupingBy(verdict -> verdict.outcome().name(), counting()));
    }
}
