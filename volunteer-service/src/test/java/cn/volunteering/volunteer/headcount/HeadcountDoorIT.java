package cn.volunteering.volunteer.headcount;

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

/** Tests the headcount endpoints with invalid input. */
@PlatformTest
class HeadcountDoorIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private AgencyFixture agency;
    private String committee = "";

    @BeforeEach
    void anAgency() {
        agency = new AgencyFixture(client, tenants.agency());
        committee = agency.committee();
    }

    @Test
    void headcountWhenRecordedAgainNeedsACorrection() {
        var figures = Map.of("establishment", 100, "contract", 37);
        var recorded = agency.put("headcount/2026-01", committee, figures);

        assertThat(agency.put("headcount/2026-01", committee, figures).etag()).isEqualTo(recorded.etag());
        assertThat(agency.put("headcount/2026-01", committee, Map.of("establishment", 1, "contract", 0))
                        .problem())
                .isEqualTo("headcount-recorded");
        assertThat(agency.change(
                                HttpMethod.POST,
                                "headcount/2026-01/correction",
                                committee,
                                recorded,
                                Map.of("establishment", 99, "contract", 37))
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(136);
    }

    @Test
    void headcountWhenFiguresOrMonthAreWrongIs400() {
        assertThat(agency.put("headcount/2026-01", committee, Map.of("establishment", -1, "contract", 0))
                        .status())
                .isEqualTo(400);
        assertThat(agency.put("headcount/2026-13", committee, Map.of("establishment", 1, "contract", 0))
                        .status())
                .isEqualTo(400);
        assertThat(agency.put("headcount/2026-01", committee, Map.of("establishment", 1))
                        .status())
                .isEqualTo(400);
    }
}
