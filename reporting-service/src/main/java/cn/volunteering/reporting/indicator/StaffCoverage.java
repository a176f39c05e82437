package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Volunteer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Volunteers among the staff in service (NX-17): a target in principle, published and not judged. */
@Component
final class StaffCoverage implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "staff-coverage",
            "在职干部职工参与率",
            List.of("NX-17"),
            new PolicyKey("staff-coverage.target-percent"),
            Comparison.PERCENT,
            Counter.PEOPLE,
            Bearing.REPORT,
            Subject.Kind.UNIT,
            Cadence.AT_DATE,
            Set.of(Need.HEADCOUNT));

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    /** Takes exempt volunteers from both sides: nobody expects them to take part, and the staff contains them. */
    @Override
    public Measurement measure(Case which) {
        var exemptions = new Exemptions(which);
        Predicate<Volunteer> exempt = volunteer -> exemptions.cover(volunteer.id(), which.day());
        var roster = which.situation().rosterAt(which.day());
        var volunteers = roster.stream().filter(exempt.negate()).toList();
        long excused = roster.size() - volunteers.size();
        return new Staff(which).without(excused).shareOf(volunteers.size(), known -> known.counting(volunteers.stream()
                        .map(Volunteer::id)
                        .map(Contributor::of)
                        .toList())
                .beside("因豁免未计入", excused));
    }
}
