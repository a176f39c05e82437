package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Registered volunteers whose insurance is in force (QH-56), and how many of them have the accident insurance of 条例 17. */
@Component
final class InsuredVolunteers implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "insured-volunteers",
            "注册志愿者保险覆盖率",
            List.of("QH-56"),
            new PolicyKey("insurance.registered-covered-percent"),
            Comparison.PERCENT,
            Counter.PEOPLE,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.AT_DATE,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var registered = which.situation().rosterAt(which.day()).stream()
                .filter(RegisteredVolunteers.meaningOf(which))
                .map(Volunteer::id)
                .toList();
        var insured = insuredBy(which, _ -> true);
        var accident = insuredBy(which, insurance -> insurance.cover() == Insurance.Cover.ACCIDENT);
        return Measurement.share(registered, insured::contains, Contributor::of)
                .beside(
                        "其中有人身意外伤害保险",
                        registered.stream().filter(accident::contains).count());
    }

    private static Set<VolunteerId> insuredBy(Case which, Predicate<Insurance> kind) {
        return which.snapshot().registers().insurances().stream()
                .filter(insurance -> insurance.isInForceOn(which.day()))
                .filter(kind)
                .flatMap(insurance -> insurance.insured().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
