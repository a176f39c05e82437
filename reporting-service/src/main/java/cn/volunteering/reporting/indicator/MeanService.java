package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The mean service of everyone on the roster in the year (NX-32): 240 minutes each. */
@Component
final class MeanService implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "mean-service",
            "在册志愿者年平均服务时长",
            List.of("NX-32"),
            new PolicyKey("mean-service.minimum-minutes"),
            Comparison.MEAN,
            Counter.MINUTES,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.YEAR,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var roster = new RosterBase(which);
        var minutes = minutes(which, roster);
        long sum = minutes.values().stream().mapToLong(Long::longValue).sum();
        long threshold = which.threshold(DECLARATION.threshold());
        return Measurement.of(new Amount(sum, roster.total(), roster.parts()))
                .counting(people(minutes, 1, Long.MAX_VALUE))
                .missing(people(minutes, Long.MIN_VALUE, threshold - 1))
                .remarking(roster.remarks());
    }

    private static Map<VolunteerId, Long> minutes(Case which, RosterBase roster) {
        var rule = new CountedService(which);
        var minutes = new HashMap<VolunteerId, Long>();
        roster.weights()
                .keySet()
                .forEach(person ->
                        minutes.put(person, rule.counted(which.situation().serviceOf(person))));
        return minutes;
    }

    private static List<Contributor> people(Map<VolunteerId, Long> minutes, long from, long to) {
        return minutes.entrySet().stream()
                .filter(entry -> entry.getValue() >= from && entry.getValue() <= to)
                .map(entry -> Contributor.of(entry.getKey()))
                .toList();
    }
}
