package cn.volunteering.volunteer.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency sets up its team and the group of each section (NX-09, NX-10). */
@PlatformTest
class TeamIT {

    @Autowired
    TestTenants tenants;

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
