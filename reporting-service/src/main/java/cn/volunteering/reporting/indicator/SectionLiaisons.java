package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The liaisons of each section (NX-15). */
@Component
final class SectionLiaisons implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "section-liaisons",
            "处室（单位）联络员数",
            List.of("NX-15"),
            new PolicyKey("section-liaisons.minimum"),
            Comparison.COUNT,
            Counter.PEOPLE,
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
        var roster = which.situation().rosterAt(which.day());
        var liaisons = roster.stream()
                .filter(volunteer -> volunteer.isLiaisonOf(which.unit()).orElse(false))
                .map(volunteer -> Contributor.of(volunteer.id()))
                .toList();
        boolean isDecided = liaisons.size() >= which.threshold(DECLARATION.threshold());
        return !isDecided && isAnyoneUnknown(roster, which.unit())
                ? new Measurement.Unknown("本处室有人员尚无联络员身份信息")
                : Measurement.of(Amount.count(liaisons.size())).counting(liaisons);
    }

    private static boolean isAnyoneUnknown(List<Volunteer> roster, UnitId section) {
        return roster.stream()
                .anyMatch(volunteer -> volunteer.isLiaisonOf(section).isEmpty());
    }
}
