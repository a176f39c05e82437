package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The share of the roster that takes part in the year (NX-31): 90 per cent, counted in people. */
@Component
final class Participation implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "participation",
            "在册志愿者年参与率",
            List.of("NX-31"),
            new PolicyKey("participation.minimum-percent"),
            Comparison.PERCENT,
            Counter.PEOPLE,
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
        Predicate<VolunteerId> tookPart = takingPart(which);
        long weight = roster.weights().keySet().stream()
                .filter(tookPart)
                .mapToLong(roster.weights()::get)
                .sum();
        return Measurement.of(new Amount(weight, roster.total(), roster.parts()))
                .dividing(roster.weights().keySet(), tookPart, Contributor::of)
                .remarking(roster.remarks());
    }

    private static Predicate<VolunteerId> takingPart(Case which) {
        var rule = new CountedService(which);
        long minimum = which.option(Options.PARTICIPATION_MINUTES);
        return person -> rule.confirmed(which.situation().serviceOf(person)) >= minimum;
    }
}
