package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be chosen as an outstanding volunteer (NX-70): 1,200 minutes in the year. The choice stays with people. */
@Component
final class OutstandingVolunteers implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "outstanding-volunteer",
            "可评为优秀志愿者的年累计时长",
            List.of("NX-70"),
            new PolicyKey("outstanding-volunteer.minimum-minutes"),
            Comparison.COUNT,
            Counter.MINUTES,
            Bearing.ELIGIBILITY,
            Subject.Kind.PERSON,
            Cadence.YEAR,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var person = new VolunteerId(Objects.requireNonNull(which.subject().id()));
        var service = Objects.requireNonNull(which.situation().service().get(person));
        return Measurement.of(Amount.count(new CountedService(which).counted(service)));
    }
}
