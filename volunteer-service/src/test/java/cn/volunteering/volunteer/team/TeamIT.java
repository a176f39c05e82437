package cn.volunteering.volunteer.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.AgencyFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** An agency sets up its team and the group of each section (NX-09, NX-10). */
@PlatformTest
class TeamIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Test
    void eachSectionHasOneGroupUntilItIsDissolved() {
        var agency = new AgencyFixture(client, tenants.agency());
        String section = agency.unit("SECTION", "办公室");
        assertThat(agency.get("teams/missing-groups", agency.committee()).body())
                .hasSize(1);

        var group = agency.post("teams", agency.committee(), group(section));
        assertThat(group.status()).isEqualTo(201);
        assertThat(agency.get("teams/missing-groups", agency.committee()).body())
                .isEmpty();
        assertThat(agency.post("teams", agency.committee(), group(section)).problem())
                .isEqualTo("already-exists");

        String below = "teams/" + AgencyFixture.id(group);
        agency.change(HttpMethod.POST, below + "/dissolution", agency.committee(), group, Map.of());
        assertThat(agency.post("teams", agency.committee(), group(section)).status())
                .isEqualTo(201);
        assertThat(agency.get("teams?kind=GROUP", agency.committee()).body().path("items"))
                .hasSize(2);
        assertThat(agency.get("teams?kind=CENTRE", agency.committee()).body().path("items"))
                .isEmpty();
        events.await(
                "volunteer.events.v1",
                3,
                event -> event.type().equals(TeamChanged.TYPE) && event.tenant().equals(agency.tenant()));
    }

    private static Map<String, Object> group(String section) {
        return Map.of(
                "kind", "GROUP",
                "name", "办公室学雷锋志愿服务小组",
                "sectionId", section,
                "legalForm", "INTERNAL",
                "approvedBy", "机关党委",
                "approvedOn", "2026-03-05");
    }
}
