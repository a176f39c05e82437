package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Direction;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.reporting.facts.Bulletin;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every threshold of the catalogue decides the verdict of an indicator: the same year passes a low one and not a high one. */
class ThresholdsDecideTest {

    private static final List<Indicator> ALL = List.of(
            new RegisteredVolunteers(),
            new CivilisedUnitTeams(),
            new DesignatedPersons(),
            new SectionGroups(),
            new SectionLiaisons(),
            new QuarterlyBranchActivities(),
            new ConcentratedActivities(),
            new SelfOrganisedActivities(),
            new Participation(),
            new MeanService(),
            new StaffCoverage(),
            new CommunityReportIn(),
            new FiledProjects(),
            new OutstandingVolunteers(),
            new PointsBulletins(),
            new AssessmentWeight(),
            new InsuredVolunteers());

    private static final Bulletin BULLETIN = new Bulletin(2026, LocalDate.of(2026, 12, 20));

    static Stream<String> thresholds() {
        return CatalogueFile.read().all().stream()
                .filter(definition -> definition.fallback() == null)
                .filter(definition -> definition.direction() == Direction.AT_LEAST)
                .map(KeyDefinition::key)
                .map(Object::toString);
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void theThresholdDecides(String key) {
        long high = CatalogueFile.read().all().stream()
                .filter(definition -> definition.key().toString().equals(key))
                .mapToLong(definition -> Math.min(definition.largest(), 100_000))
                .findFirst()
                .orElseThrow();

        assertThat(outcomes(key, 1)).as(key + " at 1").contains(Outcome.PASS);
        assertThat(outcomes(key, high)).as(key + " at " + high).isNotEmpty().doesNotContain(Outcome.PASS);
    }

    private static List<Outcome> outcomes(String key, long threshold) {
        return new Evaluator(ALL, List.of())
                .judge(aYear().mandating(key, threshold).situation()).stream()
                        .map(Verdict::outcome)
                        .toList();
    }

    /** A year in which everything happened once, by one of two people, of four staff. */
    private static AYear aYear() {
        return AYear.withoutDocuments()
                .setting("assessment.volunteer-weight-percent", 20)
                .section("s1")
                .branch("b1")
                .with(AVolunteer.aVolunteer("v1").liaison(true, "s1"))
                .with(AVolunteer.aVolunteer("v2"))
                .staff("2026-12", 4, 0)
                .team(Team.Kind.TEAM, null, "2024-01-01", null)
                .team(Team.Kind.GROUP, "s1", "2024-01-01", null)
                .designated("v1", "2024-01-01", null)
                .held("own", "2026-02-05T01:00:00Z", "b1")
                .held("all", "2026-03-05T01:00:00Z")
                .filed("project-of-own", "2026-01-05T01:00:00Z")
                .served("v1", "own", "b1", 60)
                .reported("v1", "2026-03-01", true)
                .insured(Insurance.Cover.ACCIDENT, "2026-01-01", "2027-01-01", "v1")
                .knowing(new Registers(List.of(), List.of(), List.of(), List.of(), List.of(BULLETIN), List.of()));
    }
}
