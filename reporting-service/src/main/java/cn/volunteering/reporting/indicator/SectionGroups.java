package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The volunteer group of each section (NX-10). */
@Component
final class SectionGroups implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "section-groups",
            "处室（单位）志愿服务小组数",
            List.of("NX-10"),
            new PolicyKey("section-groups.minimum"),
            Comparison.COUNT,
            Counter.GROUPS,
            Bearing.COMPLIANCE,
            Subject.Kind.SECTION,
            Cadence.AT_DATE,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var groups = which.snapshot().teams().stream()
                .filter(team -> team.isGroup() && team.isActiveAt(which.day()))
                .filter(team -> which.unit().equals(team.section()))
                .map(Contributor::of)
                .toList();
        return Measurement.of(Amount.count(groups.size())).counting(groups);
    }
}
