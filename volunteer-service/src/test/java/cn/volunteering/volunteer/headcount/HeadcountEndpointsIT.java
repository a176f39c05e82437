package cn.volunteering.volunteer.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the endpoints of the headcount answer to repeated and to wrong figures. */
@PlatformTest
class HeadcountEndpointsIT {

    @Autowired
    TestTenants tenants;

    private TestAgency agency;
    private Caller committee;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
        committee = agency.committee();
    }

    @Test
    void headcountWhenRecordedAgainNeedsACorrection() {
        var figures = Map.of("establishment", 100, "contract", 37);
        var recorded = committee.put("/headcount/2026-01", figures);

        assertThat(committee.put("/headcount/2026-01", figures).etag()).isEqualTo(recorded.etag());
        assertThat(committee
                        .put("/headcount/2026-01", Map.of("establishment", 1, "contract", 0))
                        .problem())
                .isEqualTo("headcount-recorded");
        assertThat(committee
                        .post(
                                "/headcount/2026-01/correction",
                                Map.of("establishment", 99, "contract", 37),
                                recorded.etag())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(136);
    }

    @Test
    void headcountOfAffiliatedInstitutionsStaysWhenACorrectionDoesNotMentionIt() {
        var figures = Map.of("establishment", 100, "contract", 37, "affiliated", 30);
        var recorded = committee.put("/headcount/2026-02", figures);

        var corrected = committee.post(
                "/headcount/2026-02/correction", Map.of("establishment", 99, "contract", 37), recorded.etag());

        assertThat(corrected.body().path("affiliated").asInt()).isEqualTo(30);
        assertThat(corrected.body().path("total").asInt()).isEqualTo(136);
    }

    @Test
    void headcountWhenFiguresOrMonthAreWrongIs400() {
        assertThat(committee
                        .put("/headcount/2026-01", Map.of("establishment", -1, "contract", 0))
                        .status())
                .isEqualTo(400);
        assertThat(committee
                        .put("/headcount/2026-13", Map.of("establishment", 1, "contract", 0))
                        .status())
                .isEqualTo(400);
        assertThat(committee
                        .put("/headcount/2026-01", Map.of("establishment", 1))
                        .status())
                .isEqualTo(400);
    }
}
