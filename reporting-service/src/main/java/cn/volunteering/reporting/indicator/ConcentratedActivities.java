package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Activity;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Concentrated activities of the party committee (NX-29), in the year or in each half. */
@Component
final class ConcentratedActivities implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "concentrated-activities",
            "机关党委集中志愿服务次数",
            List.of("NX-29"),
            new PolicyKey("concentrated-activities.minimum-per-year"),
            Comparison.COUNT,
            Counter.TIMES,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.YEAR_OR_HALVES,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var rule = new CountedService(which);
        var activities = which.held()
                .filter(Activity::isConcentrated)
                .filter(rule::isCounted)
                .toList();
        return Measurement.of(Amount.count(activities.size()))
                .counting(activities.stream().map(Contributor::of).toList());
    }
}
