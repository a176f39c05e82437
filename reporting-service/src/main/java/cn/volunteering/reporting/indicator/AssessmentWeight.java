package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The weight of volunteer service in the unit's assessment (QH-16): the unit must set one, above zero. */
@Component
final class AssessmentWeight implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "assessment-weight",
            "志愿服务考核权重",
            List.of("QH-16"),
            new PolicyKey("assessment.volunteer-weight-percent"),
            Comparison.COUNT,
            Counter.PERCENTAGE_POINTS,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.YEAR,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public boolean appliesTo(Case which) {
        return which.situation()
                        .inForce(DECLARATION.threshold(), which.period())
                        .mandate()
                != null;
    }

    @Override
    public Measurement measure(Case which) {
        CitedValue own = which.situation()
                .inForce(DECLARATION.threshold(), which.period())
                .own();
        return own == null
                ? Measurement.of(Amount.count(0)).remarking(List.of("本单位尚未确定志愿服务的考核权重"))
                : Measurement.of(Amount.count(Judgement.thresholdOf(own)));
    }
}
