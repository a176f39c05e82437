package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.AgencyFixture;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Tests the org unit endpoints with invalid input. */
@PlatformTest
class OrgUnitDoorIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private AgencyFixture agency;
    private String committee = "";
    private String office = "";

    @BeforeEach
    void anAgencyWithAnOffice() {
        agency = new AgencyFixture(client, tenants.agency());
        committee = agency.committee();
        office = agency.unit("SECTION", "办公室");
    }

    @Test
    void unitWhenNameIsTakenUnderTheSameParentIsRefused() {
        var again = Map.of("axis", "SECTION", "name", "办公室");

        assertThat(agency.post("org-units", committee, again).problem()).isEqualTo("org-unit-name-taken");
        assertThat(agency.post("org-units", committee, Map.of("axis", "SECTION", "name", "办公室", "parentId", office))
                        .status())
                .isEqualTo(201);
        assertThat(agency.post("org-units", committee, Map.of("axis", "BRANCH", "name", "办公室"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unitWithMembersCannotBeClosed() {
        agency.register(1, office);

        var seen = agency.get("org-units/" + office, committee);

        assertThat(agency.change(HttpMethod.POST, "org-units/" + office + "/deactivation", committee, seen, Map.of())
                        .problem())
                .isEqualTo("org-unit-has-members");
    }
}
