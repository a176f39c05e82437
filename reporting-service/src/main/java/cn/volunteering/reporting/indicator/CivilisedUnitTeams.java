package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Volunteer teams of the unit (QH-46, NX-09); the groups of sections are not teams of the unit. */
@Component
final class CivilisedUnitTeams implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "teams",
            "学雷锋志愿服务队数",
            List.of("QH-46", "NX-09"),
            new PolicyKey("teams.minimum"),
            Comparison.COUNT,
            Counter.TEAMS,
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
        var teams = which.snapshot().teams().stream()
                .filter(team -> !team.isGroup() && team.isActiveAt(which.day()))
                .map(Contributor::of)
                .toList();
        return Measurement.of(Amount.count(teams.size())).counting(teams);
    }
}
