package cn.volunteering.volunteer.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency sets up its team and the group of each section (NX-09, NX-10). */
@PlatformTest
class TeamIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Test
    void eachSectionHasOneGroupUntilThatEnds() {
        var agency = new TestAgency(tenants);
        var form = group(agency.section("办公室"));
        var committee = agency.committee();
        assertThat(committee.read("/teams/missing-groups")).hasSize(1);

        var group = committee.post("/teams", form);
        assertThat(group.status()).isEqualTo(201);
        assertThat(group.body().path("allowedActions").toString()).isEqualTo("[\"CHANGE\",\"END\"]");
        assertThat(agency.liaison().read("/teams/" + group.id()).path("allowedActions"))
                .isEmpty();
        assertThat(committee.read("/teams/missing-groups")).isEmpty();
        assertThat(committee.post("/teams", form).problem()).isEqualTo("already-exists");

        var ended = committee.post("/teams/" + group.id() + "/end", Map.of(), group.etag());
        assertThat(ended.body().path("allowedActions")).isEmpty();
        assertThat(committee.post("/teams", form).status()).isEqualTo(201);
        assertThat(committee.read("/teams?kind=GROUP").path("items")).hasSize(2);
        assertThat(committee.read("/teams?kind=CENTRE").path("items")).isEmpty();
        assertThat(committee.get("/teams?kind=CHOIR").faultyFields()).containsExactly("kind");
    }

    @Test
    void aTeamIsRefusedWithoutAnOfficeOnlyWhereAPolicyDemandsOne() {
        var agency = new TestAgency(tenants);
        var committee = agency.committee();
        var first = committee.post("/teams", team("第一服务队"));
        assertThat(first.status()).isEqualTo(201);
        demandOffice(agency.id());

        Awaitility.await("the policy arrives").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(committee
                        .post("/teams", team(UUID.randomUUID().toString()))
                        .problem())
                .isEqualTo("team-without-office"));

        assertThat(committee.post("/teams", group(agency.section("办公室"))).status())
                .isEqualTo(201);
        var form = new HashMap<String, Object>(team("更名的服务队"));
        List.of("sectionId", "certificate", "nationalNumber").forEach(field -> form.put(field, null));
        var renamed = committee.put("/teams/" + first.id(), form, first.etag());
        assertThat(renamed.status()).as(renamed.body().toString()).isEqualTo(200);
    }

    private void demandOffice(TenantId agency) {
        var everyone = Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());
        var value = Map.of(
                "key", "teams.office-required",
                "type", "FLAG",
                "value", true,
                "clause", "QH-40",
                "direction", "FIXED",
                "overridable", false,
                "scope", everyone);
        var data = new HashMap<String, Object>();
        data.put("policyId", "notice");
        data.put("version", 1);
        data.put("number", "测试〔2026〕1号");
        data.put("title", "测试文件");
        data.put("layer", "AGENCY");
        data.put("effectiveFrom", "2020-01-01");
        data.put("scope", everyone);
        data.put("supersedes", List.of());
        data.put("clauses", List.of(Map.of("id", "QH-40", "quote", "条款原文")));
        data.put("values", List.of(value));
        events.send(
                "registry.policies.v1",
                events.event(agency, "volunteering.registry.policy-published.v1", "notice", 1, data));
    }

    private static Map<String, Object> team(String name) {
        return Map.of(
                "kind", "TEAM",
                "name", name,
                "legalForm", "INTERNAL",
                "approvedBy", "机关党委",
                "approvedOn", "2026-03-05",
                "nationalStatus", "NONE");
    }

    private static Map<String, Object> group(String section) {
        return Map.of(
                "kind", "GROUP",
                "name", "办公室学雷锋志愿服务小组",
                "sectionId", section,
                "legalForm", "INTERNAL",
                "approvedBy", "机关党委",
                "approvedOn", "2026-03-05",
                "nationalStatus", "NONE");
    }
}
