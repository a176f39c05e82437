package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What other services enter in their registers reaches the verdicts that depend on it. */
@PlatformTest
class RegistersIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    private TestPolicies policies;
    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        policies = new TestPolicies(events);
        agency = new TestAgency(tenants);
    }

    @Test
    void aUnitHasADesignatedPersonUntilThePostEnds() {
        policies.ofAgency(agency.id(), "own-rules", 1, "designated-persons.minimum", "COUNT", 1);
        agency.volunteerChanged("v1", "s1", 1);
        awaitOutcome("designated-persons", "FAIL");

        agency.registerChanged("post-changed", "post-1", 1, post());
        awaitOutcome("designated-persons", "PASS");

        var ended = post();
        ended.put("until", "2026-02-01");
        ended.put("ending", "LEFT");
        ended.put("toBeFilled", true);
        agency.registerChanged("post-changed", "post-1", 2, ended);
        awaitOutcome("designated-persons", "FAIL");
        assertThat(agency.isClean("facts")).isTrue();
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void anExemptVolunteerIsTakenFromTheRoster() {
        policies.ofAgency(agency.id(), "own-rules", 1, "participation.minimum-percent", "PERCENT", 90);
        agency.volunteerChanged("v1", "s1", 1);
        agency.volunteerChanged("v2", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        awaitOutcome("participation", "WARN");

        var exemption = Map.of("exemptionId", "x1", "volunteerId", "v2", "from", "2026-01-01");
        agency.registerChanged("exemption-changed", "x1", 1, exemption);

        awaitOutcome("participation", "PASS");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void aBranchHasReportedInOnceThatIsConfirmed() {
        policies.ofAgency(agency.id(), "own-rules", 1, "community-report-in.target-percent", "PERCENT", 100);
        agency.branchChanged("b1", "第一党支部", 1);
        agency.volunteerChanged("v1", "s1", "b1", 1);
        awaitOutcome("community-report-in", "WARN");

        agency.registerChanged("report-in-changed", "r1", 1, reportIn("REPORTED"));
        agency.registerChanged("report-in-changed", "r1", 2, reportIn("CONFIRMED"));

        awaitOutcome("community-report-in", "PASS");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    private static Map<String, Object> reportIn(String state) {
        return Map.of("reportInId", "r1", "volunteerId", "v1", "communityId", "c1", "on", "2026-03-05", "state", state);
    }

    @Test
    void volunteersAreInsuredWhileThePolicyIsInForce() {
        policies.ofAgency(agency.id(), "own-rules", 1, "insurance.registered-covered-percent", "PERCENT", 100);
        agency.volunteerChanged("v1", "s1", 1);
        awaitOutcome("insured-volunteers", "FAIL");

        agency.registerChanged("insurance-changed", "i1", 1, insuranceUntil("2099-01-01"));
        awaitOutcome("insured-volunteers", "PASS");

        agency.registerChanged("insurance-changed", "i1", 2, insuranceUntil("2026-02-01"));
        awaitOutcome("insured-volunteers", "FAIL");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void pointsArePublishedOnceTheirBulletinIs() {
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        policies.ofAgency(agency.id(), "own-rules", 1, "points-bulletins.minimum-per-year", "COUNT", 1);
        agency.volunteerChanged("v1", "s1", 1);
        awaitOutcome(year, "points-bulletins", "WARN");

        agency.bulletinPublished(year - 1, year + "-01-01");

        awaitOutcome(year, "points-bulletins", "PASS");
        assertThat(agency.isClean("facts")).isTrue();
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    private static Map<String, Object> insuranceUntil(String day) {
        return Map.of(
                "insuranceId", "i1",
                "cover", "ACCIDENT",
                "from", "2026-01-01",
                "until", day,
                "insuredIds", List.of("v1"));
    }

    private static Map<String, Object> post() {
        var post = new HashMap<String, Object>();
        post.put("postId", "post-1");
        post.put("body", "DESIGNATED_PERSONS");
        post.put("holderId", "v1");
        post.put("duty", "专人");
        post.put("from", "2026-01-01");
        post.put("toBeFilled", false);
        return post;
    }

    private void awaitOutcome(String indicator, String outcome) {
        awaitOutcome(2026, indicator, outcome);
    }

    private void awaitOutcome(int year, String indicator, String outcome) {
        agency.committee().awaitAt("/verdicts?year=" + year, verdicts -> assertThat(outcomeOf(verdicts, indicator))
                .isEqualTo(outcome));
    }

    private static String outcomeOf(JsonNode verdicts, String indicator) {
        return verdicts.path("verdicts")
                .valueStream()
                .filter(each -> each.path("indicator").asString().equals(indicator))
                .map(each -> each.path("outcome").asString())
                .findFirst()
                .orElse("");
    }
}
