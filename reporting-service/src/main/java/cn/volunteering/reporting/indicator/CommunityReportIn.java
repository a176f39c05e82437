package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.ReportIn;
import cn.volunteering.reporting.facts.Volunteer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People of each branch who reported to their community (NX-43): published and not judged. */
@Component
final class CommunityReportIn implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "community-report-in",
            "社区报到率",
            List.of("NX-43"),
            new PolicyKey("community-report-in.target-percent"),
            Comparison.PERCENT,
            Counter.PEOPLE,
            Bearing.REPORT,
            Subject.Kind.BRANCH,
            Cadence.AT_DATE,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var members = which.situation().rosterAt(which.day()).stream()
                .filter(volunteer ->
                        which.unit().equals(volunteer.placeAt(which.day()).branch()))
                .toList();
        return Measurement.share(members, reportedIn(which), Contributor::of);
    }

    private static Predicate<Volunteer> reportedIn(Case which) {
        var reported = which.snapshot().registers().reportIns().stream()
                .filter(each -> each.countsOn(which.day()))
                .map(ReportIn::volunteer)
                .collect(Collectors.toUnmodifiableSet());
        return volunteer -> reported.contains(volunteer.id());
    }
}
