package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the endpoints of the org units answer to commands that a unit cannot follow. */
@PlatformTest
class OrgUnitEndpointsIT {

    @Autowired
    TestTenants tenants;

    private TestAgency agency;
    private Caller committee;
    private String office = "";

    @BeforeEach
    void anAgencyWithAnOffice() {
        agency = new TestAgency(tenants);
        committee = agency.committee();
        office = agency.section("办公室");
    }

    @Test
    void unitWhenNameIsTakenUnderTheSameParentIsRefused() {
        var again = Map.of("axis", "SECTION", "name", "办公室");

        assertThat(committee.post("/org-units", again).problem()).isEqualTo("org-unit-name-taken");
        assertThat(committee
                        .post("/org-units", Map.of("axis", "SECTION", "name", "办公室", "parentId", office))
                        .status())
                .isEqualTo(201);
        assertThat(committee
                        .post("/org-units", Map.of("axis", "BRANCH", "name", "办公室"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unitWithMembersCannotBeClosed() {
        agency.register(1, office);

        var seen = committee.get("/org-units/" + office);

        assertThat(committee
                        .post("/org-units/" + office + "/deactivation", Map.of(), seen.etag())
                        .problem())
                .isEqualTo("org-unit-has-members");
    }
}
