package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency states the weight that its office demands, and sees what its volunteer block earns (QH-13…16). */
@PlatformTest
class AssessmentsIT {

    private static final String WEIGHT = "assessment.volunteer-weight-percent";

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    PlatformCalendar calendar;

    @Test
    void unitSectionAndPersonAreAssessedWithTheirClauses() {
        var office = tenants.office();
        var policies = new TestPolicies(events);
        var agency = new TestAgency(tenants.agencyUnder(office), tenants);
        policies.ofOffice(office, "notice", 1, WEIGHT, "PERCENT", 1);
        policies.ofOffice(office, "rate", 1, "participation.minimum-percent", "PERCENT", 90);
        policies.ofOffice(office, "mean", 1, "mean-service.minimum-minutes", "MINUTES", 240);
        policies.ofAgency(agency.id(), "own-rules", 1, WEIGHT, "PERCENT", 20);
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 192));

        agency.committee().awaitAt("/assessments?year=2026", assessments -> {
            var unit = assessments.path(0);
            assertThat(unit.path("subject").path("name").asString()).isEqualTo("本单位");
            assertThat(unit.path("weight").asLong()).isEqualTo(20);
            assertThat(unit.path("source").path("policyId").asString()).isEqualTo("own-rules");
            // participation is an A, 192 of 240 minutes are a B: (100 + 66) of 200, of 20 points
            assertThat(unit.path("scorePercent").asString()).isEqualTo("83.00");
            assertThat(unit.path("points").asString()).isEqualTo("16.60");
            var mean = unit.path("parts").path(1);
            assertThat(mean.path("grade").asString()).isEqualTo("B");
            assertThat(mean.path("numerator").asLong()).isEqualTo(192);
            assertThat(mean.path("target").path("quote").asString()).isEqualTo("条款原文");
            var section = assessments.path(1);
            assertThat(section.path("subject").path("name").asString()).isEqualTo("政策法规处");
            assertThat(section.path("points").asString()).isEqualTo("16.60");
        });
        var people = agency.committee().read("/assessments/people?year=2026");
        assertThat(people.path("items").path(0).path("subject").path("id").asString())
                .isEqualTo("v1");
        assertThat(people.path("items").path(0).path("scorePercent").asString()).isEqualTo("66.00");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void anIndicatorProvenByEvidenceCountsOnceItIsGradedAndTheOfficeSeesTheResult() {
        var office = new TestOffice(tenants.office(), tenants);
        var policies = new TestPolicies(events);
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        policies.ofOffice(office.id(), "notice", 1, WEIGHT, "PERCENT", 1);
        policies.ofAgency(agency.id(), "own-rules", 1, WEIGHT, "PERCENT", 20);
        var indicator = Map.of(
                "year",
                calendar.thisYear(),
                "title",
                "制度建设",
                "source",
                "测评体系 1.2",
                "weight",
                5,
                "evidence",
                List.of(Map.of(
                        "method", "MATERIAL_REVIEW",
                        "title", "志愿服务制度",
                        "documentNumber", "青机工〔2026〕3号",
                        "datedOn", calendar.today().toString())));

        var entered = agency.committee().post("/evidence-indicators", indicator);

        agency.committee().awaitAt("/assessments", assessments -> {
            var part = assessments.path(0).path("proven").path(0);
            assertThat(part.path("title").asString()).isEqualTo("制度建设");
            assertThat(assessments.path(0).path("possible").asLong()).isZero();
        });
        var grade = Map.of("grade", "B", "assessor", "测评组", "reason", "材料齐全");
        String path = "/evidence-indicators/" + entered.id();
        assertThat(agency.committee()
                        .post(path + "/grade", grade, entered.etag())
                        .problem())
                .isEqualTo("indicator-own-entry");
        var graded = agency.caller("second-member", "committee").post(path + "/grade", grade, entered.etag());
        assertThat(graded.status()).as(graded.body().toString()).isEqualTo(200);

        office.officer().awaitAt("/rollup/" + calendar.thisYear() + "/board", board -> {
            var block = board.path("items").path(0).path("volunteerBlock");
            assertThat(block.path("scorePercent").asString()).isEqualTo("66.00");
            assertThat(block.path("points").asString()).isEqualTo("13.20");
            assertThat(block.path("weight").asLong()).isEqualTo(20);
        });
        assertThat(agency.isClean("verdicts")).isTrue();
        assertThat(agency.isClean("summaries")).isTrue();

        var form = new HashMap<String, Object>(indicator);
        form.put("sectionId", null);
        form.put("evidence", List.of());
        var changed = agency.committee().put(path, form, graded.etag());
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.body().path("state").path("grading").isMissingNode()
                        || changed.body().path("state").path("grading").isNull())
                .isTrue();
        agency.committee().awaitAt("/assessments", assessments -> assertThat(
                        assessments.path(0).path("possible").asLong())
                .isZero());
    }

    @Test
    void aUnitThatHasNotStatedItsWeightSeesWhy() {
        TenantId office = tenants.office();
        var policies = new TestPolicies(events);
        var agency = new TestAgency(tenants.agencyUnder(office), tenants);
        policies.ofOffice(office, "notice", 1, WEIGHT, "PERCENT", 1);
        policies.ofOffice(office, "teams", 1, "teams.minimum", "COUNT", 1);

        agency.committee().awaitAt("/assessments?year=2026", assessments -> assertThat(
                        assessments.path(0).path("notAssessable").asString())
                .isEqualTo("本单位尚未确定志愿服务的考核权重"));
        assertThat(agency.committee()
                        .post("/verdicts/what-if", Map.of("values", List.of(Map.of("key", WEIGHT, "value", 0))))
                        .problem())
                .isEqualTo("policy-value-invalid");
    }
}
