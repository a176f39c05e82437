package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Bulletin;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Publications of the points within the unit (NX-73). */
@Component
final class PointsBulletins implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "points-bulletins",
            "积分公布次数",
            List.of("NX-73"),
            new PolicyKey("points-bulletins.minimum-per-year"),
            Comparison.COUNT,
            Counter.TIMES,
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
        long published = which.snapshot().registers().bulletins().stream()
                .map(Bulletin::publishedOn)
                .filter(day -> !day.isBefore(which.period().from()) && !day.isAfter(which.day()))
                .count();
        return Measurement.of(Amount.count(published));
    }
}
