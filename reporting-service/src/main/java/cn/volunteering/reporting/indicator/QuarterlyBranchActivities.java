package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Activities of each branch in each quarter (NX-28): its own, and by the policy also concentrated ones. */
@Component
final class QuarterlyBranchActivities implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "branch-activities",
            "党支部季度志愿服务活动次数",
            List.of("NX-28"),
            new PolicyKey("branch-activities.minimum-per-quarter"),
            Comparison.COUNT,
            Counter.TIMES,
            Bearing.COMPLIANCE,
            Subject.Kind.BRANCH,
            Cadence.QUARTER,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var credit = new BranchCredit(which).addOwn();
        return switch (which.option(Options.CONCENTRATED)) {
            case WITH_BRANCH_MEMBER -> credit.addConcentrated().measured(which.threshold(DECLARATION.threshold()));
            case NEVER -> credit.measured(which.threshold(DECLARATION.threshold()));
        };
    }
}
