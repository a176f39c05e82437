package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An agency is judged by its office's policy and its own as facts arrive. */
@PlatformTest
class VerdictsIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    private TestPolicies policies;
    private TenantId office;
    private TestAgency agency;

    @BeforeEach
    void anAgencyBelowAnOffice() {
        policies = new TestPolicies(events);
        office = tenants.office();
        agency = new TestAgency(tenants.agencyUnder(office), tenants);
    }

    @Test
    void aRatioIsJudgedByTheMandateWithItsClauseAndTheOwnTargetBeside() {
        policies.ofOffice(office, "notice", 1, "registered-volunteers.minimum-percent", "PERCENT", 40);
        policies.ofAgency(agency.id(), "own-rules", 2, "registered-volunteers.minimum-percent", "PERCENT", 60);
        agency.volunteerChanged("v1", "s1", 1);
        agency.volunteerChanged("v2", "s1", 1);
        agency.headcountChanged("2026-01", 4, 1, 1);

        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> {
            var verdict = only(verdicts, "registered-volunteers");
            assertThat(verdict.path("numerator").asLong()).isEqualTo(2);
            assertThat(verdict.path("denominator").asLong()).isEqualTo(5);
            assertThat(verdict.path("outcome").asString()).isEqualTo("PASS");
            assertThat(verdict.path("own").path("outcome").asString()).isEqualTo("FAIL");
            assertThat(verdict.path("own").path("needed").asString()).isEqualTo("还差 1 人");
        });
        var verdict = only(agency.committee().read("/verdicts?year=2026"), "registered-volunteers");
        var decisive = verdict.path("decisive");
        assertThat(decisive.path("policyId").asString()).isEqualTo("notice");
        assertThat(decisive.path("quote").asString()).isEqualTo("条款原文");
        assertThat(decisive.path("documentNumber").asString()).isEqualTo("测试〔2026〕1号");
        assertThat(verdict.path("counted").path("listed").path(0).path("name").asString())
                .isEqualTo("演示001");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void aNewVersionOfThePolicyJudgesAgain() {
        policies.ofOffice(office, "notice", 1, "teams.minimum", "COUNT", 1);
        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> assertThat(
                        only(verdicts, "teams").path("words").asString())
                .isEqualTo("未达到，还差 1 支"));

        policies.ofOffice(office, "notice", 2, "teams.minimum", "COUNT", 2);

        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> {
            var decisive = only(verdicts, "teams").path("decisive");
            assertThat(decisive.path("shortfall").asLong()).isEqualTo(2);
            assertThat(decisive.path("policyVersion").asInt()).isEqualTo(2);
        });
    }

    @Test
    void whoeverServedEnoughIsListedAsEligibleWithTheNearestNext() {
        policies.ofAgency(agency.id(), "own-rules", 1, "outstanding-volunteer.minimum-minutes", "MINUTES", 1200);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 1200));
        agency.send(agency.posted("e2", "v2", "s1", "b1", 1199));
        agency.send(agency.posted("e3", "v3", "s1", "b1", 60));

        agency.committee().awaitAt("/verdicts/people?year=2026&size=2", people -> {
            assertThat(people.path("total").asLong()).isEqualTo(3);
            var lines = people.path("items");
            assertThat(lines.path(0).path("outcome").asString()).isEqualTo("PASS");
            assertThat(lines.path(0).path("subject").path("name").asString()).isEqualTo("演示001");
            assertThat(lines.path(1).path("decisive").path("needed").asString()).isEqualTo("还差 1 分钟");
            assertThat(lines.size()).isEqualTo(2);
        });
        assertThat(agency.awaitEvents("reporting.events.v1", 0))
                .noneMatch(event -> event.data().path("indicator").asString().equals("outstanding-volunteer"));
    }

    @Test
    void sectionsBranchesAndProjectsAreJudgedByTheEventsOfTheirServices() {
        policies.ofAgency(agency.id(), "groups", 1, "section-groups.minimum", "COUNT", 1);
        policies.ofAgency(agency.id(), "liaisons", 1, "section-liaisons.minimum", "COUNT", 1);
        policies.ofAgency(agency.id(), "branches", 1, "branch-activities.minimum-per-quarter", "COUNT", 1);
        policies.ofAgency(agency.id(), "projects", 1, "projects-filed.minimum-percent", "PERCENT", 100);
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.branchChanged("b1", "第一党支部", 1);
        agency.branchChanged("b2", "第二党支部", 1);
        agency.volunteerMoved("v1", 1);
        agency.groupChanged("t1", "s1", 1);
        agency.jointActivityHeld("a1", "2026-02-05T01:00:00Z", 1);
        agency.projectFiled("project-1", 1);

        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> {
            assertThat(outcomes(verdicts, "section-groups")).containsExactly("政策法规处 PASS");
            assertThat(outcomes(verdicts, "section-liaisons")).containsExactly("政策法规处 PASS");
            assertThat(outcomes(verdicts, "projects-filed")).containsExactly("本单位 PASS");
            assertThat(outcomes(verdicts, "branch-activities")).startsWith("第一党支部 PASS", "第一党支部 FAIL", "第二党支部 FAIL");
        });
        assertThat(agency.isClean("facts")).isTrue();
    }

    private static List<String> outcomes(JsonNode verdicts, String indicator) {
        return verdicts.path("verdicts")
                .valueStream()
                .filter(each -> each.path("indicator").asString().equals(indicator))
                .map(each -> each.path("subject").path("name").asString() + " "
                        + each.path("outcome").asString())
                .toList();
    }

    @Test
    void theOfficeSeesHowManyVerdictsHaveWhichOutcome() {
        policies.ofOffice(office, "notice", 1, "participation.minimum-percent", "PERCENT", 90);
        var other = new TestAgency(tenants.agencyUnder(office), tenants);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        other.volunteerChanged("v1", "s1", 1);

        new TestOffice(office, tenants).officer().awaitAt("/rollup?year=2026", rollup -> {
            var outcomes = rollup.path("total").path("verdicts").path("participation");
            assertThat(outcomes.path("PASS").asLong()).isEqualTo(1);
            assertThat(outcomes.path("WARN").asLong()).isEqualTo(1);
        });
        assertThat(agency.isClean("summaries")).isTrue();
    }

    @Test
    void everyChangeIsPublishedAsItsContractSays() {
        policies.ofAgency(agency.id(), "own-rules", 1, "participation.minimum-percent", "PERCENT", 90);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));

        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> assertThat(
                        only(verdicts, "participation").path("outcome").asString())
                .isEqualTo("PASS"));

        assertThat(agency.awaitEvents("reporting.events.v1", 1)).isNotEmpty().allSatisfy(event -> {
            EventContract.assertHolds(event);
            assertThat(event.data().toString()).doesNotContain("v1").doesNotContain("演示001");
        });
    }

    private static JsonNode only(JsonNode verdicts, String indicator) {
        var found = verdicts.path("verdicts")
                .valueStream()
                .filter(each -> each.path("indicator").asString().equals(indicator))
                .findFirst();
        assertThat(found).as(indicator).isPresent();
        return found.orElseThrow();
    }
}
