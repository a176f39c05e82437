package cn.volunteering.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.scoring.points.PolicyVersion.Statement;
import cn.volunteering.scoring.points.PolicyVersion.Validity;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedPoliciesTest {

    private static final TenantId GXT = new TenantId("nx-gxt");
    private static final PolicyId RULES = new PolicyId("rules");
    private static final Scope.Unit UNIT = new Scope.Unit(GXT, "PROVINCIAL_ORGAN", Set.of());

    private static final PolicyVersion FIRST = version("rules", 1, 100L, "2026-01-01", "2026-06-30");
    private static final PolicyVersion SECOND = version("rules", 2, 150L, "2026-07-01", null);

    @Test
    void inForceWhenDayIsAtTheEdgesIncludesBoth() {
        assertThat(inForce("2025-12-31", FIRST, SECOND)).isEmpty();
        assertThat(inForce("2026-01-01", FIRST, SECOND)).contains("rules:1");
        assertThat(inForce("2026-06-30", FIRST, SECOND)).contains("rules:1");
        assertThat(inForce("2026-07-01", FIRST, SECOND)).contains("rules:2");
    }

    @Test
    void inForceWhenVersionsOverlapTakesTheOneInForceLast() {
        var open = version("rules", 1, 100L, "2026-01-01", null);

        assertThat(inForce("2026-06-30", SECOND, open)).contains("rules:1");
        assertThat(inForce("2026-07-01", SECOND, open)).contains("rules:2");
    }

    @Test
    void inForceWhenSameDayTakesTheHigherVersion() {
        var corrected = version("rules", 2, 200L, "2026-01-01", null);

        assertThat(inForce("2026-03-05", corrected, FIRST)).contains("rules:2");
    }

    @Test
    void inForceWhenLaterVersionSaysNothingOfPointsEndsTheEarlier() {
        var open = version("rules", 1, 100L, "2026-01-01", null);
        var silent = version("rules", 2, null, "2026-04-01", null);

        assertThat(inForce("2026-03-31", open, silent)).contains("rules:1");
        assertThat(inForce("2026-04-01", open, silent)).isEmpty();
    }

    @Test
    void inForceWhenOtherDocumentSaysNothingOfPointsKeepsTheOneThatDoes() {
        var other = version("safety", 1, null, "2026-05-01", null);

        assertThat(inForce("2026-06-01", FIRST, other)).contains("rules:1");
    }

    @Test
    void inForceWhenDocumentIsMeantForOthersSaysNothing() {
        var meant = new Scope(Set.of("DEPARTMENT"), Set.of(), Set.of());
        var validity = new Validity(meant, LocalDate.parse("2026-01-01"), null);
        var version =
                new PolicyVersion(RULES, 1, validity, Set.of(), new Statement(PointsRate.ONE_AN_HOUR, false, validity));

        assertThat(new PublishedPolicies(List.of(version)).inForce(UNIT, LocalDate.parse("2026-03-05")))
                .isEmpty();
        var department = new Scope.Unit(GXT, "DEPARTMENT", Set.of());
        assertThat(new PublishedPolicies(List.of(version)).inForce(department, LocalDate.parse("2026-03-05")))
                .isPresent();
    }

    @Test
    void inForceWhenValueStartsLaterThanItsDocumentWaitsForIt() {
        var document = new Validity(Scope.EVERYONE, LocalDate.parse("2026-01-01"), null);
        var value = new Validity(Scope.EVERYONE, LocalDate.parse("2026-02-01"), null);
        var version =
                new PolicyVersion(RULES, 1, document, Set.of(), new Statement(PointsRate.ONE_AN_HOUR, false, value));

        assertThat(inForce("2026-01-31", version)).isEmpty();
        assertThat(inForce("2026-02-01", version)).contains("rules:1");
    }

    @Test
    void inForceWhenADocumentIsSupersededEndsItOnTheFirstDayOfTheOther() {
        var open = version("rules", 1, 100L, "2026-01-01", null);
        var validity = new Validity(Scope.EVERYONE, LocalDate.parse("2026-07-01"), null);
        var silent = new PolicyVersion(new PolicyId("new-rules"), 1, validity, Set.of(RULES), null);

        assertThat(inForce("2026-06-30", open, silent)).contains("rules:1");
        assertThat(inForce("2026-07-01", open, silent)).isEmpty();
    }

    private static Optional<String> inForce(String day, PolicyVersion... versions) {
        return new PublishedPolicies(List.of(versions))
                .inForce(UNIT, LocalDate.parse(day))
                .map(policy -> policy.policyId().value() + ":" + policy.version());
    }

    private static PolicyVersion version(
            String document, int version, @Nullable Long rate, String from, @Nullable String to) {
        var validity = new Validity(Scope.EVERYONE, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new PolicyVersion(
                new PolicyId(document),
                version,
                validity,
                Set.of(),
                rate == null ? null : new Statement(new PointsRate(rate), false, validity));
    }
}
