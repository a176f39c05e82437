package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Activities that each branch organises itself (NX-30), in the year or in each half. */
@Component
final class SelfOrganisedActivities implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "self-organised-activities",
            "党支部自行组织志愿服务次数",
            List.of("NX-30"),
            new PolicyKey("self-organised-activities.minimum-per-year"),
            Comparison.COUNT,
            Counter.TIMES,
            Bearing.COMPLIANCE,
            Subject.Kind.BRANCH,
            Cadence.YEAR_OR_HALVES,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        return new BranchCredit(which).addOwn().measured(which.threshold(DECLARATION.threshold()));
    }
}
